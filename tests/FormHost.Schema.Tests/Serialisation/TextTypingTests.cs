using FormHost.Schema.Values;
using System.Text.Json;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class TextTypingTests
{
    [Theory]
    [InlineData("1", JsonTypes.Any, "\"1\"")]
    [InlineData("1", JsonTypes.String | JsonTypes.Integer, "\"1\"")]
    [InlineData("1", JsonTypes.None, "\"1\"")]
    [InlineData("0", JsonTypes.Integer, "0")]
    [InlineData("1.0", JsonTypes.Integer, "1.0")]
    [InlineData("12e-1", JsonTypes.Integer, "\"12e-1\"")]
    [InlineData("120e-1", JsonTypes.Integer, "120e-1")]
    [InlineData("1.25e2", JsonTypes.Integer, "1.25e2")]
    [InlineData("1.250e1", JsonTypes.Integer, "\"1.250e1\"")]
    [InlineData("0.000e-9", JsonTypes.Integer, "0.000e-9")]
    [InlineData("1e99999999999999999999", JsonTypes.Integer, "1e99999999999999999999")]
    [InlineData("1e-99999999999999999999", JsonTypes.Integer, "\"1e-99999999999999999999\"")]
    [InlineData("12345678901234567890", JsonTypes.Integer, "12345678901234567890")]
    [InlineData("1e21", JsonTypes.Number, "1e21")]
    [InlineData("1.5", JsonTypes.Integer, "\"1.5\"")]
    [InlineData("1.5", JsonTypes.Number, "1.5")]
    [InlineData("007", JsonTypes.Number, "\"007\"")]
    [InlineData("1,5", JsonTypes.Number, "\"1,5\"")]
    [InlineData(" 1", JsonTypes.Number, "\" 1\"")]
    [InlineData("1\n", JsonTypes.Number, "\"1\\n\"")]
    [InlineData("+1", JsonTypes.Number, "\"+1\"")]
    [InlineData("-0", JsonTypes.Number, "-0")]
    [InlineData("true", JsonTypes.Boolean, "true")]
    [InlineData("TRUE", JsonTypes.Boolean, "\"TRUE\"")]
    [InlineData("1", JsonTypes.Boolean, "\"1\"")]
    [InlineData("true", JsonTypes.Integer, "\"true\"")]
    [InlineData("null", JsonTypes.Null | JsonTypes.Integer, "null")]
    [InlineData("", JsonTypes.Null, "\"\"")]
    [InlineData("[1.0, 2]", JsonTypes.Array, "[1.0, 2]")]
    [InlineData("[1", JsonTypes.Array, "\"[1\"")]
    [InlineData("[1}", JsonTypes.Array | JsonTypes.Object, "\"[1}\"")]
    [InlineData("[1]", JsonTypes.Object, "\"[1]\"")]
    [InlineData("{\"a\": 1}", JsonTypes.Object, "{\"a\": 1}")]
    [InlineData("{'a': 1}", JsonTypes.Object, "\"{'a': 1}\"")]
    public void A_text_becomes_what_the_schema_admits_and_stays_as_typed(string text, JsonTypes allowed, string json) =>
        Assert.Equal(json, TextTyping.Type(text, allowed).Value.GetRawText());

    [Theory]
    [InlineData("True", "true")]
    [InlineData("False", "false")]
    public void Pythons_booleans_are_booleans_and_known_as_pythons(string text, string json)
    {
        var typed = TextTyping.Type(text, JsonTypes.Boolean);
        Assert.Equal((json, true), (typed.Value.GetRawText(), typed.IsPythonBoolean));
        Assert.False(TextTyping.Type(text, JsonTypes.Boolean | JsonTypes.String).IsPythonBoolean);
    }

    [Fact]
    public void A_document_typed_and_written_untouched_is_the_same_document()
    {
        const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance>\n    <parameter id=\"t\">True</parameter>\n"
            + "    <parameter id=\"f\">false</parameter>\n    <parameter id=\"n\">1.0</parameter>\n    <parameter id=\"l\">[1,  2]</parameter>\n"
            + "    <parameter id=\"wrong\">007</parameter>\n    <parameter id=\"null\">null</parameter>\n    <parameter id=\"\"> </parameter>\n</instance>";
        var read = ParameterReader.Read(InstanceXml.Read(Xml).Parameters!.Value, SerialisationKind.Xml);
        var typed = TextTyping.TypeMembers(read.Parameters!.Value, id => id is "" ? JsonTypes.String : JsonTypes.Any & ~JsonTypes.String);
        Assert.Equal(JsonValueKind.True, typed.Parameters.GetProperty("t").ValueKind);
        Assert.Equal(["t"], typed.PythonBooleans);
        Assert.Equal(Xml, InstanceXml.Write(typed.Parameters, SerialisationKind.Xml, typed.PythonBooleans).Xml);
    }
}
