using System.Collections.Frozen;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class InstanceXmlWriterTests
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    [Fact]
    public void Writes_one_parameter_for_each_member()
    {
        var written = Write("""{"simple-string": "this is a simple string", "simple-integer": 1}""", SerialisationKind.Xml);
        Assert.Equal(
            Declaration + "<instance>\n    <parameter id=\"simple-string\">this is a simple string</parameter>\n    <parameter id=\"simple-integer\">1</parameter>\n</instance>",
            written.Xml);
        Assert.Empty(written.Diagnostics);
    }

    [Fact]
    public void Writes_json_indented_by_four_spaces()
    {
        var written = Write("""{"a":"x","o":{"n":99,"none":{},"empty":[]},"l":[1,[2]],"u":"é\u2028漢😀/'"}""", SerialisationKind.JsonInXml);
        Assert.Equal(
            Declaration + "<instance>\n    <parameter id=\"_\">{\n    \"a\": \"x\",\n    \"o\": {\n        \"n\": 99,\n        \"none\": {},\n        \"empty\": []\n    },\n"
            + "    \"l\": [\n        1,\n        [\n            2\n        ]\n    ],\n    \"u\": \"é\u2028漢😀/'\"\n}</parameter>\n</instance>",
            written.Xml);
    }

    [Fact]
    public void No_parameters_are_an_empty_instance_or_an_empty_object()
    {
        Assert.Equal(Declaration + "<instance/>", Write("{}", SerialisationKind.Xml).Xml);
        Assert.Equal(Declaration + "<instance>\n    <parameter id=\"_\">{}</parameter>\n</instance>", Write("{}", SerialisationKind.JsonInXml).Xml);
    }

    [Fact]
    public void Escapes_markup_and_what_readers_would_normalise()
    {
        var written = Write("""{"a<\"&'>\t\n\r": "1 < 2 & ]]> \"q\" \t\n\r."}""", SerialisationKind.Xml);
        Assert.Equal(
            Declaration + "<instance>\n    <parameter id=\"a&lt;&quot;&amp;'&gt;&#9;&#10;&#13;\">1 &lt; 2 &amp; ]]&gt; \"q\" \t\n&#13;.</parameter>\n</instance>",
            written.Xml);
    }

    [Theory]
    [InlineData("\"a\": \"\\u0001\"", XmlCodes.ForbiddenCharacter, "/a", "U+0001")]
    [InlineData("\"a\\u000b\": \"x\"", XmlCodes.ForbiddenCharacterInId, "/a\u000b", "U+000B")]
    [InlineData("\"a\": \"\\uFFFE\"", XmlCodes.ForbiddenCharacter, "/a", "U+FFFE")]
    [InlineData("\"a\": \"\\ud800x\"", XmlCodes.ForbiddenCharacter, "/a", "U+D800")]
    [InlineData("\"a\uFFFE\": \"x\"", XmlCodes.ForbiddenCharacterInId, "/a\uFFFE", "U+FFFE")]
    [InlineData("\"a\": [\"\uFFFF\"]", XmlCodes.ForbiddenCharacter, "/a", "U+FFFF")]
    public void Characters_that_xml_cannot_carry_are_refused_by_name(string member, string code, string pointer, string codePoint)
    {
        var written = Write($"{{{member}}}", SerialisationKind.Xml);
        Assert.Null(written.Xml);
        var error = Assert.Single(written.Diagnostics, diagnostic => diagnostic.Severity is Severity.Error);
        Assert.Equal((code, pointer, codePoint), (error.Code, error.InstancePointer.ToString(), error.Arguments["codePoint"]));
        Assert.Contains(codePoint, DiagnosticCatalogue.Text(error), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_escapes_what_xml_cannot_carry()
    {
        var written = Write("""{"a\u0001": "\u0000\u001f\ufffe\ud800x\udc00\r\u007f"}""", SerialisationKind.JsonInXml);
        Assert.Contains("""    "a\u0001": "\u0000\u001f\ufffe\ud800x\udc00\r""" + "\u007f\"\n", written.Xml, StringComparison.Ordinal);
        Assert.Empty(written.Diagnostics);
    }

    [Theory]
    [InlineData("true", "true", XmlCodes.Boolean)]
    [InlineData("false", "false", XmlCodes.Boolean)]
    [InlineData("null", "null", XmlCodes.Null)]
    [InlineData("[1,  {\"b\":\r\n2.0}]", "[1,  {\"b\":\n2.0}]", XmlCodes.Structure)]
    public void Values_without_an_agreed_text_are_written_with_a_warning(string value, string text, string code)
    {
        var written = Write($"{{\"p\": {value}}}", SerialisationKind.Xml);
        Assert.Contains($"<parameter id=\"p\">{text}</parameter>", written.Xml, StringComparison.Ordinal);
        var warning = Assert.Single(written.Diagnostics);
        Assert.Equal((Severity.Warning, code, "/p"), (warning.Severity, warning.Code, warning.InstancePointer.ToString()));
    }

    [Fact]
    public void Pythons_spelling_of_a_boolean_is_kept_also_when_it_was_changed()
    {
        var python = new HashSet<string> { "was-true", "was-false" }.ToFrozenSet();
        using var parameters = JsonDocument.Parse("""{"was-true": false, "was-false": true, "other": true}""");
        var written = InstanceXml.Write(parameters.RootElement, SerialisationKind.Xml, python);
        Assert.Contains(">False<", written.Xml, StringComparison.Ordinal);
        Assert.Contains(">True<", written.Xml, StringComparison.Ordinal);
        Assert.Contains(">true<", written.Xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_member_given_twice_the_last_counts()
    {
        var written = Write("""{"a": "1", "b": "2", "a": "3"}""", SerialisationKind.Xml);
        Assert.Contains("<parameter id=\"a\">3</parameter>\n    <parameter id=\"b\">2</parameter>\n</instance>", written.Xml, StringComparison.Ordinal);
        Assert.Equal(XmlCodes.DuplicateMember, Assert.Single(written.Diagnostics).Code);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void Parameters_that_are_no_object_are_refused(string json)
    {
        foreach (var serialisation in Enum.GetValues<SerialisationKind>())
        {
            var written = Write(json, serialisation);
            Assert.Null(written.Xml);
            Assert.Equal(XmlCodes.NotAnObject, Assert.Single(written.Diagnostics).Code);
        }
    }

    private static InstanceXmlText Write(string json, SerialisationKind serialisation)
    {
        using var parameters = JsonDocument.Parse(json);
        return InstanceXml.Write(parameters.RootElement, serialisation);
    }
}
