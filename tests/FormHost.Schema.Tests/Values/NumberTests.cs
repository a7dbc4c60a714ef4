using FormHost.Schema.Tests.Forms;

namespace FormHost.Schema.Tests.Values;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1.0")]
    [InlineData("1e21")]
    [InlineData("-2.50E-3")]
    [InlineData("12345678901234567890")]
    [InlineData("1e400")]
    public void A_json_number_is_written_digit_by_digit_as_typed(string text)
    {
        foreach (var type in (string[])["integer", "number"])
        {
            Assert.Equal($"{{\"a\":{text}}}", Number(type).Type("/a", text).Parameters);
            Assert.Equal($"{{\"a\":{text}}}", Number(type).Type("/a", $" {text} ").Parameters);
        }
    }

    [Theory]
    [InlineData("007")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    [InlineData("1.")]
    [InlineData("+1")]
    [InlineData("NaN")]
    [InlineData("1 2")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("five")]
    public void Any_other_text_is_kept_as_text(string text)
    {
        var form = Number("number").Type("/a", text);
        Assert.Equal(text, form["/a"].Value!.Value.GetString());
        Assert.Equal(text, FormHost.Schema.Values.ControlText.Of(form["/a"]));
        Assert.Equal("{\"a\":6}", form.Type("/a", "6").Parameters);
    }

    [Theory]
    [InlineData("4")]
    [InlineData(" 1.0")]
    public void A_text_that_looks_like_a_number_is_shown_in_quotes_so_that_the_number_can_be_typed(string text)
    {
        var form = TestForm.Open(FormFixture.WithProperty("""{"type":"integer"}"""), $"{{\"a\":\"{text}\"}}");
        Assert.Equal($"\"{text}\"", FormHost.Schema.Values.ControlText.Of(form["/a"]));
        Assert.Equal($"{{\"a\":\"{text}\"}}", form.Post([]).Parameters);
        Assert.Equal($"{{\"a\":{text.Trim()}}}", form.Type("/a", text).Parameters);
        Assert.Equal("{\"a\":\"7\"}", form.Type("/a", "\"7\"").Parameters);
    }

    [Fact]
    public void A_value_where_text_is_allowed_too_keeps_its_kind_when_it_is_changed()
    {
        const string schema = """{"properties": {"n": {"type": ["string", "integer"]}, "b": {"type": ["boolean", "string"]}, "s": {"type": ["string", "integer"]}}}""";
        var form = TestForm.Open(schema, """{"n": 5, "b": true, "s": "5"}""");
        Assert.Equal("""{"n":6,"b":false,"s":"6"}""", form.Type("/n", "6").Type("/b", "false").Type("/s", "6").Parameters);
        Assert.Equal("""{"n":"x","b":false,"s":6}""", form.Type("/n", "x").Press(FormHost.Schema.Values.FormActions.AsJson, "/s").Type("/s", "6").Parameters);
    }

    [Fact]
    public void An_emptied_field_is_not_set()
    {
        Assert.Equal("{}", Number("number").Type("/a", "5").Type("/a", string.Empty).Parameters);
        Assert.Equal("{}", Number("number").Type("/a", "5").Type("/a", "  ").Parameters);
    }

    private static TestForm Number(string type) => TestForm.New(FormFixture.WithProperty($"{{\"type\":\"{type}\"}}"));
}
