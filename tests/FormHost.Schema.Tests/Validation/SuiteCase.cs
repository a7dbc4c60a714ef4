using System.Text.Json;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Validation;

/// <summary>One test of the official suite, with the schema of its group.</summary>
public sealed record SuiteCase(string File, string Group, string Description, JsonElement Schema, JsonElement Data, bool Valid)
{
    /// <summary>All tests of the file at <paramref name="path"/> in every draft that has it.</summary>
    public static IEnumerable<SuiteCase> Read(params string[] path)
    {
        foreach (var draft in Directory.EnumerateDirectories(Corpus.PathOf("corpus", "json-schema-test-suite", "tests")).Order(StringComparer.Ordinal))
        {
            var file = Path.Combine([draft, .. path]);
            if (System.IO.File.Exists(file))
            {
                foreach (var test in ReadFile(file, $"{Path.GetFileName(draft)}/{string.Join('/', path)}"))
                {
                    yield return test;
                }
            }
        }
    }

    public override string ToString() => $"{File}: {Group}: {Description}";

    /// <summary>All tests of a file.</summary>
    public static IEnumerable<SuiteCase> ReadFile(string file, string name)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(file));
        foreach (var group in document.RootElement.EnumerateArray())
        {
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                yield return new SuiteCase(
                    name,
                    group.GetProperty("description").GetString()!,
                    test.GetProperty("description").GetString()!,
                    group.GetProperty("schema").Clone(),
                    test.GetProperty("data").Clone(),
                    test.GetProperty("valid").GetBoolean());
            }
        }
    }
}
