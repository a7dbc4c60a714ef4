using System.Text.Json;
using CsCheck;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class RoundTripTests
{
    private static readonly Gen<char> Characters = Gen.OneOf(
        Gen.Char[' ', '~'],
        Gen.Char['\u0000', '\u2100'],
        Gen.OneOf('\r', '\n', '\t', '"', '<', '&', ']', '>', '\'', '\\', '\u2028', '\uFFFD', '\uFFFE', '\uFFFF'));

    private static readonly Gen<string> Texts = Gen.OneOf(Characters.Array[0, 12].Select(text => new string(text)), Gen.OneOf("😀", " xmlns:a", "~::~", "]]>"));

    private static readonly Gen<string> CarriedTexts = Texts.Where(text => text.All(character => char.IsSurrogate(character) || System.Xml.XmlConvert.IsXmlChar(character)));

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.OneOf("0", "-0", "1.0", "1e21", "12345678901234567890", "-0.00", "1E+400"),
        Gen.Select(Gen.Int, Gen.UInt, Gen.Int[-400, 400], (whole, fraction, exponent) => $"{whole}.{fraction}e{exponent}"));

    private static readonly Gen<string> Values = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Numbers
        : Gen.OneOf(
            Numbers,
            Texts.Select(text => JsonSerializer.Serialize(text)),
            Gen.OneOf("true", "false", "null"),
            inner.Array[0, 4].Select(items => $"[{string.Join(',', items)}]"),
            Objects(inner)));

    [Fact]
    public void Any_object_survives_json_in_xml() =>
        Objects(Values).Sample(json =>
        {
            var parameters = JsonElement.Parse(json);
            var written = InstanceXml.Write(parameters, SerialisationKind.JsonInXml);
            var read = ParameterReader.Read(InstanceXml.Read(written.Xml!).Parameters!.Value, SerialisationKind.JsonInXml);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(JsonSerializer.Serialize(parameters), JsonSerializer.Serialize(read.Parameters!.Value));
        });

    [Fact]
    public void Any_texts_that_xml_can_carry_survive_xml() =>
        Gen.Select(CarriedTexts.Where(id => id is not "_"), CarriedTexts).Array[0, 6].Sample(pairs =>
        {
            var texts = pairs.DistinctBy(pair => pair.Item1).ToArray();
            var parameters = ParameterReader.Read([.. texts.Select(pair => new InstanceParameter(pair.Item1, pair.Item2))], SerialisationKind.Xml).Parameters!.Value;
            var written = InstanceXml.Write(parameters, SerialisationKind.Xml);
            Assert.Empty(written.Diagnostics);
            Assert.Equal(texts, InstanceXml.Read(written.Xml!).Parameters!.Value.Select(parameter => (parameter.Id, parameter.Text)));
        });

    [Fact]
    public void Any_text_is_read_without_a_fault_of_ours() =>
        Gen.OneOf(Texts, Gen.OneOf("<instance>", "</instance>", "<parameter id='a'>", "</parameter>", "<!DOCTYPE a", "&#", "<![CDATA[")).Array[0, 8].Sample(parts =>
        {
            var read = InstanceXml.Read(string.Concat(parts));
            Assert.Equal(read.Parameters is null, read.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error));
        });

    private static Gen<string> Objects(Gen<string> values) =>
        Gen.Select(Texts, values).Array[0, 5].Select(members =>
            $"{{{string.Join(',', members.DistinctBy(member => member.Item1).Select(member => $"{JsonSerializer.Serialize(member.Item1)}:{member.Item2}"))}}}");
}
