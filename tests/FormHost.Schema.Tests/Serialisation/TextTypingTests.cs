using System.Text.Json;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class TextTypingTests
{
    [Theory]
    [InlineData("1", JsonKinds.Any, "\"1\"")]
    [InlineData("1", JsonKinds.String | JsonKinds.Integer, "\"1\"")]
    [InlineData("1", JsonKinds.None, "\"1\"")]
    [InlineData("0", JsonKinds.Integer, "0")]
    [InlineData("1.0", JsonKinds.Integer, "1.0")]
    [InlineData("12e-1", JsonKinds.Integer, "\"12e-1\"")]
    [InlineData("120e-1", JsonKinds.Integer, "120e-1")]
    [InlineData("1.25e2", JsonKinds.Integer, "1.25e2")]
    [InlineData("1.250e1", JsonKinds.Integer, "\"1.250e1\"")]
    [InlineData("0.000e-9", JsonKinds.Integer, "0.000e-9")]
    [InlineData("1e99999999999999999999", JsonKinds.Integer, "1e99999999999999999999")]
    [InlineData("1e-99999999999999999999", JsonKinds.Integer, "\"1e-99999999999999999999\"")]
    [InlineData("12345678901234567890", JsonKinds.Integer, "12345678901234567890")]
    [InlineData("1e21", JsonKinds.Number, "1e21")]
    [InlineData("1.5", JsonKinds.Integer, "\"1.5\"")]
    [InlineData("1.5", JsonKinds.Number, "1.5")]
    [InlineData("007", JsonKinds.Number, "\"007\"")]
    [InlineData("1,5", JsonKinds.Number, "\"1,5\"")]
    [InlineData(" 1", JsonKinds.Number, "\" 1\"")]
    [InlineData("1\n", JsonKinds.Number, "\"1\\n\"")]
    [InlineData("+1", JsonKinds.Number, "\"+1\"")]
    [InlineData("-0", JsonKinds.Number, "-0")]
    [InlineData("true", JsonKinds.Boolean, "true")]
    [InlineData("TRUE", JsonKinds.Boolean, "\"TRUE\"")]
    [InlineData("1", JsonKinds.Boolean, "\"1\"")]
    [InlineData("true", JsonKinds.Integer, "\"true\"")]
    [InlineData("null", JsonKinds.Null | JsonKinds.Integer, "null")]
    [InlineData("", JsonKinds.Null, "\"\"")]
    [InlineData("[1.0, 2]", JsonKinds.Array, "[1.0, 2]")]
    [InlineData("[1", JsonKinds.Array, "\"[1\"")]
    [InlineData("[1}", JsonKinds.Array | JsonKinds.Object, "\"[1}\"")]
    [InlineData("[1]", JsonKinds.Object, "\"[1]\"")]
    [InlineData("{\"a\": 1}", JsonKinds.Object, "{\"a\": 1}")]
    [InlineData("{'a': 1}", JsonKinds.Object, "\"{'a': 1}\"")]
    public void A_text_becomes_what_the_schema_admits_and_stays_as_typed(string text, JsonKinds allowed, string json) =>
        Assert.Equal(json, TextTyping.Type(text, allowed).Value.GetRawText());

    [Theory]
    [InlineData("True", "true")]
    [InlineData("False", "false")]
    public void Pythons_booleans_are_booleans_and_known_as_pythons(string text, string json)
    {
        var typed = TextTyping.Type(text, JsonKinds.Boolean);
        Assert.Equal((json, true), (typed.Value.GetRawText(), typed.IsPythonBoolean));
        Assert.False(TextTyping.Type(text, JsonKinds.Boolean | JsonKinds.String).IsPythonBoolean);
    }

    [Fact]
    public void A_document_typed_and_written_untouched_is_the_same_document()
    {
        const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance>\n    <parameter id=\"t\">True</parameter>\n"
            + "    <parameter id=\"f\">false</parameter>\n    <parameter id=\"n\">1.0</parameter>\n    <parameter id=\"l\">[1,  2]</parameter>\n"
            + "    <parameter id=\"wrong\">007</parameter>\n    <parameter id=\"null\">null</parameter>\n    <parameter id=\"\"> </parameter>\n</instance>";
        var read = ParameterReader.Read(InstanceXml.Read(Xml).Parameters!.Value, SerialisationKind.Xml);
        var typed = TextTyping.TypeMembers(read.Parameters!.Value, id => id is "" ? JsonKinds.String : JsonKinds.Any & ~JsonKinds.String);
        Assert.Equal(JsonValueKind.True, typed.Parameters.GetProperty("t").ValueKind);
        Assert.Equal(["t"], typed.PythonBooleans);
        Assert.Equal(Xml, InstanceXml.Write(typed.Parameters, SerialisationKind.Xml, typed.PythonBooleans).Xml);
    }
}
