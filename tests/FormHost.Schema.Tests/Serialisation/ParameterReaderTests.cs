using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class ParameterReaderTests
{
    [Fact]
    public void Xml_is_read_as_an_object_of_texts()
    {
        var read = ParameterReader.Read([new("b", "1.0"), new("a\"", "é\n\u0085")], SerialisationKind.Xml);
        Assert.Equal("{\"b\":\"1.0\",\"a\\\"\":\"é\\n\u0085\"}", read.Parameters!.Value.GetRawText());
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Json_is_read_with_its_digits_and_order()
    {
        const string Json = """{"b": 1.0, "a": [1e21, 12345678901234567890]}""";
        var read = ParameterReader.Read([new("_", Json)], SerialisationKind.JsonInXml);
        Assert.Equal(Json, read.Parameters!.Value.GetRawText());
        Assert.False(read.IsOtherSerialisation);
    }

    [Theory]
    [InlineData(SerialisationKind.Xml, "_", "{\"a\": 1}", "json-in-xml")]
    [InlineData(SerialisationKind.Xml, "_", "anything", "json-in-xml")]
    [InlineData(SerialisationKind.JsonInXml, "a", "1", "xml")]
    public void A_document_of_the_other_serialisation_is_said_to_be_so(SerialisationKind declared, string id, string text, string found)
    {
        var read = ParameterReader.Read([new(id, text, 3, 7)], declared);
        Assert.True(read.IsOtherSerialisation);
        Assert.Null(read.Parameters);
        var error = Assert.Single(read.Diagnostics);
        Assert.Equal((XmlCodes.OtherSerialisation, found, 3), (error.Code, error.Arguments["found"], error.Line));
    }

    [Fact]
    public void Json_beside_other_parameters_is_of_the_other_serialisation() =>
        Assert.True(ParameterReader.Read([new("_", "{}"), new("a", "1")], SerialisationKind.JsonInXml).IsOtherSerialisation);

    [Theory]
    [InlineData(SerialisationKind.Xml, "{}")]
    [InlineData(SerialisationKind.JsonInXml, "{}")]
    [InlineData(SerialisationKind.JsonInXml, "")]
    public void Empty_json_means_no_parameters_in_both(SerialisationKind declared, string text)
    {
        var read = ParameterReader.Read([new("_", text)], declared);
        Assert.Equal("{}", read.Parameters!.Value.GetRawText());
        Assert.False(read.IsOtherSerialisation);
    }

    [Fact]
    public void No_parameters_at_all_are_an_empty_object() =>
        Assert.All(Enum.GetValues<SerialisationKind>(), declared => Assert.Equal("{}", ParameterReader.Read([], declared).Parameters!.Value.GetRawText()));

    [Theory]
    [InlineData("{\n  \"é\": 1,,\n}", XmlCodes.NotJson, 2, 10)]
    [InlineData("{\"a\": \"\\ud800\"}", XmlCodes.NotJson, 1, 7)]
    [InlineData("[1]", XmlCodes.NotAnObject, null, null)]
    [InlineData("'a'", XmlCodes.NotJson, 1, 1)]
    [InlineData("{\"a\": 1} x", XmlCodes.NotJson, 1, 10)]
    [InlineData("{\"a\": NaN}", XmlCodes.NotJson, 1, 7)]
    public void What_is_no_json_object_says_where(string text, string code, int? line, int? column)
    {
        var read = ParameterReader.Read([new("_", text)], SerialisationKind.JsonInXml);
        Assert.Null(read.Parameters);
        var error = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Error, code, line, column), (error.Severity, error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Places_are_those_of_the_xml_around_the_json()
    {
        var xml = InstanceXml.Read("<instance>\n  <parameter id='_'>{\n  \"a\": x}</parameter></instance>");
        var error = Assert.Single(ParameterReader.Read(xml.Parameters!.Value, SerialisationKind.JsonInXml).Diagnostics);
        Assert.Equal((3, 8), (error.Line, error.Column));
    }

    [Fact]
    public void Json_nested_ten_thousand_deep_is_refused()
    {
        var deep = "{\"a\":" + new string('[', 10_000) + new string(']', 10_000) + "}";
        var error = Assert.Single(ParameterReader.Read([new("_", deep)], SerialisationKind.JsonInXml).Diagnostics);
        Assert.Equal(XmlCodes.TooDeep, error.Code);
    }

    [Fact]
    public void A_member_given_twice_is_noted_and_kept()
    {
        const string Json = """{"a": 1, "a": 2}""";
        var read = ParameterReader.Read([new("_", Json)], SerialisationKind.JsonInXml);
        Assert.Equal(Json, read.Parameters!.Value.GetRawText());
        var warning = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Warning, XmlCodes.DuplicateMember, 10), (warning.Severity, warning.Code, warning.Column));
    }
}
