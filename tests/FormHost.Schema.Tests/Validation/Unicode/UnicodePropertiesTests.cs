using System.Globalization;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Tests.Validation.Unicode;

public sealed class UnicodePropertiesTests
{
    [Theory]
    [InlineData("Lu", 'A', 'a')]
    [InlineData("gc=Uppercase_Letter", 'A', 'a')]
    [InlineData("General_Category=digit", '9', 'a')]
    [InlineData("Script=Greek", 'π', 'p')]
    [InlineData("sc=Grek", 'π', 'p')]
    [InlineData("scx=Deva", '\u0964', 'a')]
    [InlineData("Script_Extensions=Devanagari", '\u0964', 'a')]
    [InlineData("Alpha", 'a', '1')]
    [InlineData("Any", '\uD800', null)]
    [InlineData("ASCII", '\x7F', '\x80')]
    public void Knows_the_properties_of_ECMA_262(string expression, char member, char? other)
    {
        var set = UnicodeProperties.FindExpression(expression)!;
        Assert.True(set.Contains(member));
        Assert.False(other is { } none && set.Contains(none));
    }

    [Theory]
    [InlineData("lu")]
    [InlineData("Greek")]
    [InlineData("Script")]
    [InlineData("bc=AL")]
    [InlineData("Block=Greek")]
    [InlineData("")]
    [InlineData("=")]
    public void Knows_no_others(string expression) => Assert.Null(UnicodeProperties.FindExpression(expression));

    [Fact]
    public void Categories_are_those_of_the_runtime_where_it_assigns_one()
    {
        var letters = UnicodeProperties.Get("gc=L");
        var wrong = Enumerable.Range(0, CodePointSet.End).Where(codePoint =>
            CharUnicodeInfo.GetUnicodeCategory(codePoint) is var category and not UnicodeCategory.OtherNotAssigned
            && letters.Contains(codePoint) != (category <= UnicodeCategory.OtherLetter));
        Assert.Empty(wrong);
    }
}
