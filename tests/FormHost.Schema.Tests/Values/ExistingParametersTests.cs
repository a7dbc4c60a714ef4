using FormHost.Schema.Serialisation;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class ExistingParametersTests
{
    private const string Schema = """
        {"properties": {"n": {"type": "integer"}, "x": {"type": "number"}, "b": {"type": "boolean"}, "s": {"type": "string"}, "e": {"enum": [0, 1, "2"]}, "c": {"const": 7},
          "z": {"type": ["integer", "null"]}, "l": {"type": "array"}, "o": {"type": "object"}, "any": {}, "both": {"type": ["string", "integer"]}},
         "patternProperties": {"^p": {"type": "integer"}},
         "oneOf": [{"title": "A", "properties": {"kind": {"const": "a"}, "size": {"type": "integer"}}}, {"title": "B", "properties": {"kind": {"const": "b"}, "size": {"type": "string"}}}]}
        """;

    [Theory]
    [InlineData("n", "5", "5")]
    [InlineData("n", "1.0", "1.0")]
    [InlineData("n", "1.5", "\"1.5\"")]
    [InlineData("n", "007", "\"007\"")]
    [InlineData("n", " 5", "\" 5\"")]
    [InlineData("x", "1e21", "1e21")]
    [InlineData("b", "true", "true")]
    [InlineData("b", "False", "false")]
    [InlineData("b", "yes", "\"yes\"")]
    [InlineData("s", "5", "\"5\"")]
    [InlineData("s", "null", "\"null\"")]
    [InlineData("e", "0", "0")]
    [InlineData("e", "2", "\"2\"")]
    [InlineData("e", "3", "\"3\"")]
    [InlineData("c", "7", "7")]
    [InlineData("z", "null", "null")]
    [InlineData("z", "8", "8")]
    [InlineData("n", "null", "\"null\"")]
    [InlineData("l", "[1, 2.0]", "[1,2.0]")]
    [InlineData("l", "1, 2", "\"1, 2\"")]
    [InlineData("o", "{\"k\":1}", "{\"k\":1}")]
    [InlineData("any", "5", "\"5\"")]
    [InlineData("both", "5", "\"5\"")]
    [InlineData("px", "5", "5")]
    [InlineData("unknown", "5", "\"5\"")]
    public void A_text_of_an_xml_document_becomes_what_the_schema_says_where_it_fits(string id, string text, string value)
    {
        var state = ExistingParameters.Open(FormFixture.Schema(Schema), SerialisationKind.Xml, ParametersOf((id, text)));
        Assert.Equal($"{{\"{id}\":{value}}}", FormStateJson.Write(state.Current));
    }

    [Fact]
    public void The_chosen_variant_says_it_too()
    {
        var form = FormFixture.Schema(Schema);
        Assert.Equal("""{"kind":"a","size":5}""", FormStateJson.Write(ExistingParameters.Open(form, SerialisationKind.Xml, ParametersOf(("kind", "a"), ("size", "5"))).Current));
        Assert.Equal("""{"size":"5","kind":"b"}""", FormStateJson.Write(ExistingParameters.Open(form, SerialisationKind.Xml, ParametersOf(("size", "5"), ("kind", "b"))).Current));
    }

    [Fact]
    public void So_do_variants_within_variants_and_choices_of_kinds()
    {
        var nested = FormFixture.Schema("""
            {"oneOf": [{"properties": {"k": {"const": "x"}}, "oneOf": [{"properties": {"m": {"const": 1}, "n": {"type": "integer"}}}, {"properties": {"m": {"const": 2}, "y": {"type": "boolean"}}}]},
              {"properties": {"k": {"const": "z"}}}]}
            """);
        Assert.Equal(
            """{"k":"x","m":2,"y":true}""",
            FormStateJson.Write(ExistingParameters.Open(nested, SerialisationKind.Xml, ParametersOf(("k", "x"), ("m", "2"), ("y", "true"))).Current));
        var kinds = FormFixture.Schema("""{"properties": {"a": {"oneOf": [{"type": "integer"}, {"enum": ["auto"]}]}, "b": {"oneOf": [{"type": "integer"}, {"enum": ["auto"]}]}}}""");
        Assert.Equal("""{"a":5,"b":"auto"}""", FormStateJson.Write(ExistingParameters.Open(kinds, SerialisationKind.Xml, ParametersOf(("a", "5"), ("b", "auto"))).Current));
    }

    [Fact]
    public void Booleans_keep_the_spelling_that_they_had()
    {
        var form = FormFixture.Schema(Schema);
        var state = ExistingParameters.Open(form, SerialisationKind.Xml, ParametersOf(("b", "True"), ("s", "True")));
        Assert.Equal(["b"], FormOutput.PythonBooleans(state));
        Assert.Contains(">True</parameter>", InstanceXml.Write(FormOutput.Parameters(state), SerialisationKind.Xml, FormOutput.PythonBooleans(state)).Xml);
    }

    [Fact]
    public void Json_parameters_are_taken_as_they_are() =>
        Assert.Equal("""{"n":"5"}""", FormStateJson.Write(ExistingParameters.Open(FormFixture.Schema(Schema), SerialisationKind.JsonInXml, ParametersOf(("n", "5"))).Current));

    private static System.Text.Json.JsonElement ParametersOf(params (string Id, string Text)[] texts) =>
        ParameterReader.Read([.. texts.Select(pair => new InstanceParameter(pair.Id, pair.Text))], SerialisationKind.Xml).Parameters!.Value;
}
