using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Tests.Documents;

public sealed class DocumentParserTests
{
    private static readonly Uri Url = new("https://example.test/a.json");

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Equal("é", Parse([.. "\uFEFF\"é\""u8], out _)!.Root.GetString());
        Assert.Equal("é", Parse([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("\"é\"")], out _)!.Root.GetString());
        Assert.Equal("é", Parse([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("\"é\"")], out _)!.Root.GetString());
    }

    [Theory]
    [InlineData("{\"a\": 1,\n \"é\" x}", DocumentCodes.NotJson, 2, 6)]
    [InlineData("{\"a\": [1, 2", DocumentCodes.NotJson, 1, 12)]
    [InlineData("", DocumentCodes.NotJson, 1, 1)]
    [InlineData("[[[[[1]]]]]", DocumentCodes.TooDeep, 1, 5)]
    [InlineData("\n<!DOCTYPE html>", DocumentCodes.WebPage, null, null)]
    public void What_is_not_JSON_says_why_and_where(string text, string code, int? line, int? column)
    {
        Assert.Null(Parse(Encoding.UTF8.GetBytes(text), out var failure));
        Assert.Equal((code, line, column), (failure!.Code, failure.Line, failure.Column));
    }

    [Fact]
    public void The_reason_is_given_without_the_readers_own_line_numbers()
    {
        Parse("{"u8.ToArray(), out var failure);
        Assert.DoesNotContain("LineNumber", DiagnosticCatalogue.Text(failure!), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Parse([(byte)'"', 0xE9, (byte)'"'], out var failure);
        Assert.Equal(DocumentCodes.NotText, failure!.Code);
    }

    [Fact]
    public void Too_many_bytes_are_refused()
    {
        Parse(new byte[21], out var failure);
        Assert.Equal(DocumentCodes.TooLarge, failure!.Code);
    }

    [Fact]
    public void Duplicate_members_are_warnings_with_their_place()
    {
        var document = Parse("[{\"a\":1,\n\"\\u0061\":2}]"u8.ToArray(), out _)!;
        var warning = Assert.Single(document.Diagnostics);
        Assert.Equal((DocumentCodes.DuplicateKey, "/0/a", 2, 1), (warning.Code, warning.SchemaPointer.ToString(), warning.Line, warning.Column));
        Assert.Equal(2, document.Root[0].GetProperty("a").GetInt32());
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("\uFFFD😀", Parse("\"\\ud83d\\ud83d\\ude00\""u8.ToArray(), out _)!.Root.GetString());

    private static ParsedDocument? Parse(byte[] content, out Diagnostic? failure) =>
        DocumentParser.Parse(new FetchedDocument(Url, Url, content), DocumentLimits.Default with { JsonDepth = 4, DocumentBytes = content.Length > 20 && content[0] == 0 ? 20 : 1000 }, out failure);
}
