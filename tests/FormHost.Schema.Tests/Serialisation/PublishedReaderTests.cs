using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class PublishedReaderTests
{
    [Theory]
    [InlineData("""{"a": "1", "b": 2.0}""", """{"a": "1", "b": 2.0}""", "")]
    [InlineData("\uFEFF {\"a\": \"1\"}", "{\"a\": \"1\"}", "")]
    [InlineData("""{"_": "{\"a\": [1.0]}"}""", """{"a":[1.0]}""", "")]
    [InlineData("""{"_": {"a": [1.0]}}""", """{"a":[1.0]}""", "")]
    [InlineData("""{"_": "{\"a\": 1}", "a": "2", "b": "3"}""", """{"a":1,"b":"3"}""", "")]
    [InlineData("<instance><parameter id=\"a\"> x </parameter></instance>", """{"a":" x "}""", "a")]
    [InlineData("<instance><parameter id=\"_\">{\"a\": 1}</parameter><parameter id=\"b\">2</parameter></instance>", """{"a":1,"b":"2"}""", "b")]
    [InlineData("<instance/>", "{}", "")]
    public void Connection_parameters_are_read_flat_or_wrapped(string text, string values, string texts)
    {
        var reading = PublishedReader.Read(text).Reading!;

        Assert.Equal(values, reading.Values.GetRawText());
        Assert.Equal(texts, string.Join(',', reading.Texts.Order(StringComparer.Ordinal)));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[1]")]
    [InlineData("")]
    public void What_cannot_be_unwrapped_is_shown_as_it_is(string inner)
    {
        var reading = PublishedReader.Read([new InstanceParameter("_", inner), new InstanceParameter("b", "2")]);

        Assert.Equal((inner, "2"), (reading.Values.GetProperty("_").GetString(), reading.Values.GetProperty("b").GetString()));
        Assert.Equal([ResultCodes.NotUnwrapped], reading.Diagnostics.Select(said => said.Code));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("no JSON")]
    [InlineData("<html>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><instance><parameter id=\"a\">&b;</parameter></instance>")]
    public void What_is_neither_is_said_without_speaking_of_a_parameter_that_is_not_there(string text)
    {
        var (reading, said) = PublishedReader.Read(text);

        Assert.Null(reading);
        Assert.DoesNotContain("“_”", DiagnosticCatalogue.Text(Assert.Single(said)), StringComparison.Ordinal);
    }
}
