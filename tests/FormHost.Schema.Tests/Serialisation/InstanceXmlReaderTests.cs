using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Serialisation;

public sealed class InstanceXmlReaderTests
{
    [Fact]
    public void Reads_the_parameters_of_the_root_in_order()
    {
        var read = InstanceXml.Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- note -->
            <instance>
              <parameter id="b">two <![CDATA[<2>]]></parameter><parameter id="a"/>
              <parameter id="spaces">  </parameter>
            </instance>
            """);
        Assert.Equal([("b", "two <2>"), ("a", ""), ("spaces", "  ")], read.Parameters!.Value.Select(parameter => (parameter.Id, parameter.Text)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal((4, 21), (read.Parameters.Value[0].Line, read.Parameters.Value[0].Column));
    }

    [Fact]
    public void Texts_of_one_id_are_joined_with_a_space()
    {
        var read = InstanceXml.Read("<instance>\n<parameter id='a'>1</parameter><parameter id='b'>x</parameter>\n <parameter id='a'>2</parameter></instance>");
        Assert.Equal([("a", "1 2"), ("b", "x")], read.Parameters!.Value.Select(parameter => (parameter.Id, parameter.Text)));
        var warning = Assert.Single(read.Diagnostics);
        Assert.Equal((XmlCodes.DuplicateId, 3), (warning.Code, warning.Line));
    }

    [Theory]
    [InlineData("<instance><other>x</other></instance>", XmlCodes.IgnoredElement)]
    [InlineData("<instance><group><parameter id='deep'>x</parameter></group></instance>", XmlCodes.IgnoredElement)]
    [InlineData("<instance xmlns='urn:x'><parameter id='a'>x</parameter></instance>", XmlCodes.RootName, XmlCodes.IgnoredElement)]
    [InlineData("<instance><parameter>x</parameter></instance>", XmlCodes.MissingId)]
    [InlineData("<instance>text</instance>", XmlCodes.StrayText)]
    [InlineData("<feed/>", XmlCodes.RootName)]
    public void What_is_passed_over_is_said(string xml, params string[] codes)
    {
        var read = InstanceXml.Read(xml);
        Assert.Empty(read.Parameters!.Value);
        Assert.Equal(codes, read.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal((Severity.Warning, 1), (diagnostic.Severity, diagnostic.Line)));
    }

    [Fact]
    public void Elements_inside_a_parameter_cost_only_themselves()
    {
        var read = InstanceXml.Read("<instance><parameter id='a'>x<b>y</b>z</parameter><parameter id='c'>d</parameter></instance>");
        Assert.Equal([("a", "xz"), ("c", "d")], read.Parameters!.Value.Select(parameter => (parameter.Id, parameter.Text)));
        Assert.Equal(XmlCodes.NestedElement, Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("<instance>\n  <parameter", XmlCodes.NotWellFormed, 2)]
    [InlineData("<instance>\n</wrong>", XmlCodes.NotWellFormed, 2)]
    [InlineData("plain text", XmlCodes.NotWellFormed, 1)]
    [InlineData("{\"json\": 1}", XmlCodes.NotWellFormed, 1)]
    [InlineData("<instance/><instance/>", XmlCodes.NotWellFormed, 1)]
    [InlineData("<instance>\n\n&unknown;</instance>", XmlCodes.NotWellFormed, 3)]
    [InlineData("<instance>\n\u0001</instance>", XmlCodes.UnreadableCharacter, 2)]
    [InlineData("<instance>&#1;</instance>", XmlCodes.UnreadableCharacter, 1)]
    [InlineData("\n<!DOCTYPE instance [<!ENTITY a 'b'>]><instance>&a;</instance>", XmlCodes.TypeDeclaration, 2)]
    [InlineData("<!DOCTYPE instance SYSTEM 'file:///etc/passwd'><instance/>", XmlCodes.TypeDeclaration, 1)]
    public void What_is_no_xml_says_where(string xml, string code, int line)
    {
        var read = InstanceXml.Read(xml);
        Assert.Null(read.Parameters);
        var error = Assert.Single(read.Diagnostics);
        Assert.Equal((Severity.Error, code, line), (error.Severity, error.Code, error.Line));
        Assert.True(error.Column >= 1);
        Assert.DoesNotContain("\u0001", DiagnosticCatalogue.Text(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    [InlineData("\uFEFF<?xml version='1.0' encoding='UTF-8'?><instance/>")]
    [InlineData("\r\n\r\n<?xml version='1.0' encoding='utf-16'?>\r\n<instance></instance>\r\n")]
    public void Blank_text_and_white_space_around_the_document_are_no_fault(string xml)
    {
        var read = InstanceXml.Read(xml);
        Assert.Empty(read.Parameters!.Value);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Ten_thousand_levels_are_read_over()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000));
        var read = InstanceXml.Read($"<instance>{deep}<parameter id='b'>c</parameter></instance>");
        Assert.Equal("c", Assert.Single(read.Parameters!.Value).Text);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused()
    {
        var read = InstanceXml.Read("<instance/>", maximumLength: 10);
        Assert.Null(read.Parameters);
        Assert.Equal(XmlCodes.TooLarge, Assert.Single(read.Diagnostics).Code);
    }
}
