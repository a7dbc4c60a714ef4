using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Tests.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Tests.Validation;

/// <summary>What the evaluator says of an instance, as a person reads it: <c>pointer: text</c>.</summary>
internal static class Saying
{
    public static string[] Of(string schema, string instance, EvaluationOptions? options = null) =>
        [.. Evaluate(schema, instance, options).Diagnostics.Select(diagnostic => $"{diagnostic.InstancePointer}: {DiagnosticCatalogue.Text(diagnostic)}")];

    public static EvaluationResult Evaluate(string schema, string instance, EvaluationOptions? options = null) =>
        CompiledSchema.Compile(SchemaFixture.Load(schema)).Evaluate(Encoding.UTF8.GetBytes(instance), options);
}
