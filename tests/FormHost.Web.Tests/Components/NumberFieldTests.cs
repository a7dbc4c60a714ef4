using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class NumberFieldTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1e21")]
    [InlineData("-0")]
    [InlineData("12345678901234567890")]
    public void Digits_stay_as_they_were(string digits)
    {
        using var form = DrawnForm.OfProperty("""{ "type": "number" }""", digits);
        var control = form.Labelled("a");
        Assert.Equal("text", control.GetAttribute("type"));
        Assert.Equal(digits, control.GetAttribute("value"));
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 0 }""", "numeric")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": 0 }""", "decimal")]
    [InlineData("""{ "type": "integer" }""", "text")]
    [InlineData("""{ "type": "number", "minimum": -1.5 }""", "text")]
    public void The_keyboard_has_a_minus_where_one_may_be_needed(string schema, string mode)
    {
        using var form = DrawnForm.OfProperty(schema);
        Assert.Equal(mode, form.Labelled("a").GetAttribute("inputmode"));
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 1, "maximum": 65535, "default": 443 }""", "Default: 443 1 to 65535")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1 }""", "More than 0 Less than 1")]
    [InlineData("""{ "type": "integer", "minimum": 8, "multipleOf": 8 }""", "At least 8 A multiple of 8")]
    [InlineData("""{ "type": "integer", "default": "2" }""", "Default: 2")]
    [InlineData("""{ "type": "integer", "default": 0 }""", "Default: 0")]
    [InlineData("""{ "type": "integer", "default": null }""", "")]
    public void Its_limits_and_default_are_told(string schema, string told)
    {
        using var form = DrawnForm.OfProperty(schema);
        Assert.Equal(told, form.Described(form.Labelled("a")));
        Assert.Equal(string.Empty, form.Labelled("a").GetAttribute("value"));
    }

    [Fact]
    public void What_is_no_number_stays_as_text_and_is_wrong()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "integer" }""", "\"1,5\"");
        Assert.Equal("1,5", form.Labelled("a").GetAttribute("value"));
        Assert.Equal("true", form.Labelled("a").GetAttribute("aria-invalid"));
        Assert.StartsWith("Error: ", form.Described(form.Labelled("a")), StringComparison.Ordinal);
    }
}
