using System.Text.Json;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Validation;

namespace FormHost.Browser.Tests.Lossless;

/// <summary>
/// A document for an entry: of the generated ones the one that the schema complains of least, with what forms tend to lose added under
/// names that no schema knows.
/// </summary>
internal static class LosslessDocument
{
    private const int Tries = 40;
    private const int MostCharacters = 50_000;

    private const string Odd = """
        "odd/numbers": {"a": 1.0, "b": 12345678901234567890, "c": -0, "d": 1E+2, "e": 0.1000000000000000055511151231257827, "f": 1e400},
        "odd~empty": {"text": "", "list": [], "object": {}, "null": null, "": [[], [{}], null, ""]},
        "odd texts": ["a\r\nb", "a\rb", "\n\nleading", "trailing  \n", "\t", "\u2028\u2029\u0085\ufeff", "\ud83d\ude80 \u05e9", "007", "true", "[]"],
        "odd %0041": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
        "odd\r\nkey": "\r\n",
        "odd 1": "\n", "odd 2": " ", "odd 3": "a\r\nb\r\n", "odd 4": "\u2028", "odd 5": "\u0085", "odd 6": "\ud83d\ude80", "odd 7": "", "odd 8": null, "odd 9": 1.0,
        "odd long": "LONG"
        """;

    public static string Of(CorpusForm form)
    {
        var validator = CompiledSchema.Compile(form.Graph);
        var fittest = Enumerable.Range(0, Tries)
            .Select(seed => new DocumentGenerator(new Random(seed), isForXml: true, isOdd: false).Document(form.Form.Root))
            .Where(document => document.Length < MostCharacters)
            .MinBy(document => (validator.Evaluate(JsonElement.Parse(document)).Diagnostics.Length, -document.Length))!;
        var odd = Odd.Replace("LONG", string.Concat(Enumerable.Repeat("twenty kilobytes é\\n", 1_000)), StringComparison.Ordinal);
        return $"{fittest[..^1]}{(fittest.Length > "{}".Length ? "," : string.Empty)}{odd}}}";
    }
}
