using System.Text;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Tests.Documents;

public sealed class DocumentPositionsTests
{
    private const string Json = "\uFEFF{\n  \"é😀\": [10, {\"a/b\": true}],\n\t\"x\": 1, \"\\u0078\": {}\r\n}";

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/é😀", 2, 10)]
    [InlineData("/é😀/0", 2, 11)]
    [InlineData("/é😀/1/a~1b", 2, 23)]
    [InlineData("/x", 3, 20)]
    public void Finds_where_a_value_starts(string pointer, int line, int column)
    {
        var wanted = JsonPointer.Parse(pointer);
        Assert.Equal((line, column), DocumentPositions.Find(Encoding.UTF8.GetBytes(Json), [wanted])[wanted]);
    }

    [Fact]
    public void A_pointer_that_leads_nowhere_has_no_place() =>
        Assert.Empty(DocumentPositions.Find("{\"a\": [1]}"u8.ToArray(), [JsonPointer.Parse("/b"), JsonPointer.Parse("/a/1"), JsonPointer.Parse("/a/0/0")]));

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{\"a\": ")]
    public void What_is_no_json_has_no_places(string text) =>
        Assert.Empty(DocumentPositions.Find(Encoding.UTF8.GetBytes(text), [JsonPointer.Root, JsonPointer.Parse("/a")]));
}
