using FormHost.Schema.Values;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

/// <summary>What other editors lose when a document is opened and saved untouched.</summary>
public sealed class LossTests
{
    [Fact]
    public void One_point_zero_keeps_its_digits() => Unchanged("1.0");

    [Fact]
    public void An_integer_of_twenty_digits_keeps_them() => Unchanged("12345678901234567890");

    [Fact]
    public void An_exponent_stays_as_typed() => Unchanged("1e21");

    [Fact]
    public void Empty_objects_that_were_there_stay() => Unchanged("{}");

    [Fact]
    public void Empty_lists_that_were_there_stay() => Unchanged("[]");

    [Fact]
    public void Empty_texts_that_were_there_stay() => Unchanged("\"\"");

    [Fact]
    public void Line_ends_in_a_text_stay()
    {
        Unchanged("\"-----BEGIN CERTIFICATE-----\\nMIIB\\r\\n-----END CERTIFICATE-----\\n\"");
        UnchangedText("-----BEGIN CERTIFICATE-----\nMIIB\r\n-----END CERTIFICATE-----\n");
    }

    [Fact]
    public void A_null_stays_null() => Unchanged("null");

    [Fact]
    public void A_list_or_object_does_not_become_text() => Unchanged("[\n        {\n            \"a\": 1\n        }\n    ]");

    [Theory]
    [InlineData("a xmlns:b")]
    [InlineData("<a xmlns:b=\"c\"/>")]
    [InlineData("~::~")]
    public void Markers_in_a_text_stay(string text)
    {
        Unchanged($"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        UnchangedText(text);
    }

    [Fact]
    public void Text_of_spaces_only_stays()
    {
        Unchanged("\"  \"");
        UnchangedText("  ");
        UnchangedText(" \n\t ");
    }

    [Fact]
    public void A_parameter_that_no_schema_knows_stays()
    {
        var read = ParameterReader.Read([new("unknown", "x")], SerialisationKind.Xml);
        var typed = TextTyping.TypeMembers(read.Parameters!.Value, _ => JsonTypes.Any);
        Assert.Contains("<parameter id=\"unknown\">x</parameter>", InstanceXml.Write(typed.Parameters, SerialisationKind.Xml).Xml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_zero_of_an_integer_enum_stays_a_number()
    {
        Unchanged("0");
        Assert.Equal("0", TextTyping.Type("0", JsonTypes.Integer).Value.GetRawText());
    }

    [Fact]
    public void A_control_character_gives_well_formed_xml_or_none()
    {
        Unchanged("\"\\u0001\"");
        Assert.Null(InstanceXml.Write(ParameterReader.Read([new("a", "\u0001")], SerialisationKind.Xml).Parameters!.Value, SerialisationKind.Xml).Xml);
    }

    private static void Unchanged(string value)
    {
        var json = $"{{\n    \"p\": {value}\n}}";
        var xml = InstanceXml.Write(System.Text.Json.JsonElement.Parse(json), SerialisationKind.JsonInXml).Xml!;
        var read = Assert.Single(InstanceXml.Read(xml).Parameters!.Value);
        Assert.Equal(json, read.Text);
        var parameters = ParameterReader.Read([read], SerialisationKind.JsonInXml).Parameters!.Value;
        Assert.Equal(xml, InstanceXml.Write(parameters, SerialisationKind.JsonInXml).Xml);
    }

    private static void UnchangedText(string text)
    {
        var parameters = ParameterReader.Read([new("p", text)], SerialisationKind.Xml).Parameters!.Value;
        var xml = InstanceXml.Write(parameters, SerialisationKind.Xml).Xml!;
        Assert.Equal(text, Assert.Single(InstanceXml.Read(xml).Parameters!.Value).Text);
    }
}
