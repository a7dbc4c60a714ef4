using System.Text;
using System.Text.Json;
using CsCheck;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Tests.Conformance;
using FormHost.Schema.Validation;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Tests.Validation;

/// <summary>Whatever the schema and the instance: no exception, and all ways to ask agree.</summary>
public sealed class EvaluatorPropertyTests
{
    private static readonly Uri Root = new("https://example.test/root.json");

    [Fact]
    public void Random_schemas_and_instances() =>
        Gen.Select(JsonGenerators.Schema, JsonGenerators.Instance).Sample((schema, instance) => Check(schema, Encoding.UTF8.GetBytes(instance)), iter: 20_000);

    [Fact]
    public void Mutations_of_the_official_suite()
    {
        var cases = ((string[])["draft4", "draft7", "draft2019-09", "draft2020-12"])
            .SelectMany(draft => OfficialSuite.Cases(draft, string.Empty))
            .Select(test => (Schema: test.Schema.GetRawText(), Instance: test.Data.GetRawText()))
            .ToArray();
        Gen.Select(JsonGenerators.Pick(cases), JsonGenerators.Pick(cases), Mutation, Mutation).Sample(
            (first, second, ofSchema, ofInstance) =>
                Check(ofSchema(first.Schema, second.Schema), Encoding.UTF8.GetBytes(ofInstance(first.Instance, second.Instance))),
            iter: 5_000);
    }

    [Fact]
    public void A_text_is_read_just_where_the_platforms_reader_reads_it() =>
        Gen.Select(JsonGenerators.Instance, JsonGenerators.Instance, Mutation).Sample(
            (first, second, mutate) =>
            {
                var text = Encoding.UTF8.GetBytes(mutate(first, second));
                return (InstanceReader.Read(text, new InstanceBuffer(), 64) is ReadOutcome.Read) == IsJson(text);
            },
            iter: 20_000);

    private static Gen<Func<string, string, string>> Mutation { get; } =
        from kind in Gen.Int[0, 5]
        from at in Gen.Double.Unit
        from length in Gen.Int[1, 8]
        from noise in JsonGenerators.Pick("\"", "}", "]", ",", "0", "e9", "\\u0", "\\ud800", "null", "{\"a\":1}", " ", "\t", "\u0001", "[", "-", ".5", "\"$ref\"", "\"type\"")
        select (Func<string, string, string>)((text, other) => Mutate(text, other, kind, (int)(at * text.Length), length, noise));

    private static string Mutate(string text, string other, int kind, int at, int length, string noise) => kind switch
    {
        0 => text,
        1 => text[..at] + text[Math.Min(text.Length, at + length)..],
        2 => text[..at] + noise + text[at..],
        3 => text[..at] + noise + text[Math.Min(text.Length, at + length)..],
        4 => string.Concat(text.AsSpan(0, at), other.AsSpan(Math.Min(other.Length, at))),
        _ => text.Replace("\"type\"", noise, StringComparison.Ordinal),
    };

    private static bool Check(string text, byte[] instance)
    {
        var document = DocumentParser.Parse(new FetchedDocument(Root, Root, Encoding.UTF8.GetBytes(text)), DocumentLimits.Default, out var failure);
        var graph = SchemaGraph.Load(document is null ? DocumentSet.Empty : new DocumentSet([document]), Root);
        var schema = CompiledSchema.Compile(graph);
        var result = schema.Evaluate(instance);
        var warned = schema.Evaluate(instance, new EvaluationOptions { Formats = FormatMode.Warn });
        return (document is null) == (failure is not null)
            && result.IsValid == schema.IsValid(instance)
            && result.IsValid == CompiledSchema.CompileWithoutShortCuts(graph).IsValid(instance)
            && result.IsValid == warned.IsValid
            && result.IsValid == !result.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error)
            && graph.Diagnostics.Concat(schema.Diagnostics).Concat(warned.Diagnostics).All(diagnostic => DiagnosticCatalogue.Text(diagnostic).Length > 0)
            && result.Diagnostics.All(diagnostic => diagnostic.InstancePointer is not null);
    }

    private static bool IsJson(byte[] text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
