using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;

namespace FormHost.Schema.Validation;

/// <summary>
/// A schema made ready to evaluate instances (JSON Schema draft-04, 06, 07, 2019-09 and 2020-12). Immutable and thread-safe.
/// Evaluating a valid instance allocates nothing once a thread is warm.
/// </summary>
public sealed class CompiledSchema
{
    private readonly SchemaCompiler _compiler;

    private CompiledSchema(SchemaCompiler compiler)
    {
        _compiler = compiler;
        Diagnostics = [.. compiler.Diagnostics];
    }

    /// <summary>
    /// What cannot be evaluated, beyond <see cref="SchemaGraph.Diagnostics"/>: endless references, patterns that cannot be run. It
    /// constrains nothing.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Compiles the root of a graph and all it reaches. Never fails: what cannot be understood is a diagnostic.</summary>
    public static CompiledSchema Compile(SchemaGraph graph) => new(new SchemaCompiler(graph));

    internal static CompiledSchema CompileWithoutShortCuts(SchemaGraph graph) => new(new SchemaCompiler(graph, takesShortCuts: false));

    /// <summary>True where a text is JSON and satisfies the schema.</summary>
    /// <param name="utf8Json">The text, in UTF-8 without byte order mark.</param>
    /// <param name="options">How it is evaluated; null: <see cref="EvaluationOptions.Default"/>.</param>
    public bool IsValid(ReadOnlySpan<byte> utf8Json, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, _compiler.Root, options ?? EvaluationOptions.Default).IsValid(utf8Json);

    /// <summary>True where a value satisfies the schema.</summary>
    /// <param name="instance">The value, of a document that is not disposed.</param>
    /// <param name="options">How it is evaluated; null: <see cref="EvaluationOptions.Default"/>.</param>
    public bool IsValid(JsonElement instance, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, _compiler.Root, options ?? EvaluationOptions.Default).IsValid(JsonMarshal.GetRawUtf8Value(instance));

    /// <summary>True where a value that was read before satisfies the schema.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="options">How it is evaluated, but for <see cref="EvaluationOptions.Depth"/>; null: <see cref="EvaluationOptions.Default"/>.</param>
    public bool IsValid(ParsedInstance instance, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, _compiler.Root, options ?? EvaluationOptions.Default).IsValid(instance.View);

    /// <summary>Evaluates a text; one that is not JSON gives an error with line and column.</summary>
    /// <param name="utf8Json">The text, in UTF-8 without byte order mark.</param>
    /// <param name="options">How it is evaluated; null: <see cref="EvaluationOptions.Default"/>.</param>
    public EvaluationResult Evaluate(ReadOnlySpan<byte> utf8Json, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, _compiler.Root, options ?? EvaluationOptions.Default).Evaluate(utf8Json);

    /// <summary>Evaluates a value.</summary>
    /// <param name="instance">The value, of a document that is not disposed.</param>
    /// <param name="options">How it is evaluated; null: <see cref="EvaluationOptions.Default"/>.</param>
    public EvaluationResult Evaluate(JsonElement instance, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, _compiler.Root, options ?? EvaluationOptions.Default).Evaluate(JsonMarshal.GetRawUtf8Value(instance));

    /// <summary>True where a value satisfies one of the graph's schemas.</summary>
    /// <param name="schema">A node of the graph that was compiled.</param>
    /// <param name="instance">The value, of a document that is not disposed.</param>
    /// <param name="options">How it is evaluated; null: <see cref="EvaluationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The node is of another graph.</exception>
    public bool IsValid(SchemaNode schema, JsonElement instance, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, NodeOf(schema), options ?? EvaluationOptions.Default).IsValid(JsonMarshal.GetRawUtf8Value(instance));

    /// <summary>Evaluates a value against one of the graph's schemas; instance locations are relative to the value.</summary>
    /// <param name="schema">A node of the graph that was compiled.</param>
    /// <param name="instance">The value, of a document that is not disposed.</param>
    /// <param name="options">How it is evaluated; null: <see cref="EvaluationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The node is of another graph.</exception>
    public EvaluationResult Evaluate(SchemaNode schema, JsonElement instance, EvaluationOptions? options = null) =>
        new Evaluator(_compiler, NodeOf(schema), options ?? EvaluationOptions.Default).Evaluate(JsonMarshal.GetRawUtf8Value(instance));

    private CompiledNode NodeOf(SchemaNode schema) =>
        _compiler.Find(schema) ?? throw new ArgumentException("The schema is of another graph.", nameof(schema));
}
