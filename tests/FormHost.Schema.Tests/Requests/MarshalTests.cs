using FormHost.Schema.Requests;

namespace FormHost.Schema.Tests.Requests;

public sealed class MarshalTests
{
    [Fact]
    public void Text_is_escaped_twice() =>
        Assert.Equal("<marshal><string>a&amp;lt;b&amp;amp;lt;</string></marshal>", MarshalWriter.Text("a<b&lt;"));

    [Fact]
    public void Flags_and_dictionaries_look_as_SlapOS_writes_them()
    {
        Assert.Equal("<marshal><bool>0</bool></marshal>", MarshalWriter.Flag(false));
        Assert.Equal("<marshal><bool>1</bool></marshal>", MarshalWriter.Flag(true));
        Assert.Equal("<marshal><dictionary id=\"i2\"/></marshal>", MarshalWriter.Dictionary([]));
        Assert.Equal(
            "<marshal><dictionary id=\"i2\"><string>a</string><string>1</string></dictionary></marshal>",
            MarshalWriter.Dictionary([new("a", "1")]));
    }

    [Theory]
    [InlineData("&lt;")]
    [InlineData("&amp;lt;")]
    [InlineData("]]>")]
    [InlineData("a\rb\r\nc\nd\te")]
    [InlineData("  leading and trailing  ")]
    [InlineData("   ")]
    [InlineData("🐙 é 漢")]
    [InlineData("")]
    public void A_text_survives_both_ways(string text)
    {
        Assert.Equal(text, MarshalReader.Read(MarshalWriter.Text(text))?.Text);
        var dictionary = MarshalReader.Read(MarshalWriter.Dictionary([new(text, text)]));
        var member = Assert.Single(dictionary!.Members);
        Assert.Equal((text, text), (member.Key, member.Value.Text));
    }

    [Fact]
    public void Every_kind_is_read()
    {
        var value = MarshalReader.Read(
            "<marshal><list id=\"i2\"><unicode>u</unicode><int>-3</int><long>7L</long><float>1.5</float><bool>1</bool><none/>"
            + "<tuple><string>t</string></tuple><dictionary id=\"i3\"><int>1</int><string>one</string></dictionary><reference id=\"i3\"/></list></marshal>")!;

        Assert.Equal(["u", "-3", "7", "1.5", "true", "", "", "", ""], value.Items.Select(item => item.Text));
        Assert.Equal("t", value.Items[6].Items[0].Text);
        Assert.Equal("one", value.Items[7].TextOf("1"));
        Assert.Same(value.Items[7], value.Items[8]);
    }

    [Fact]
    public void An_object_is_read_with_its_state()
    {
        var value = MarshalReader.Read(
            "<marshal><object id=\"i2\" module=\"slapos.slap.slap\" class=\"SoftwareInstance\"><tuple/>"
            + "<dictionary id=\"i3\"><string>_instance_guid</string><string>SOFTINST-1</string></dictionary></object></marshal>")!;

        Assert.Equal((MarshalKind.Object, "SoftwareInstance", "SOFTINST-1"), (value.Kind, value.Text, value.TextOf("_instance_guid")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("<marshal/>")]
    [InlineData("<other><none/></other>")]
    [InlineData("<marshal><none/><none/></marshal>")]
    [InlineData("<marshal><dictionary><string>odd</string></dictionary></marshal>")]
    [InlineData("<marshal><reference id=\"i9\"/></marshal>")]
    [InlineData("<marshal><bool>2</bool></marshal>")]
    [InlineData("<marshal><int>x</int></marshal>")]
    [InlineData("<marshal><object module=\"os\" class=\"system\"><tuple/><dictionary/></object></marshal>")]
    [InlineData("<marshal><object module=\"slapos.slap.slap\" class=\"Other\"><tuple/><dictionary/></object></marshal>")]
    [InlineData("<!DOCTYPE m [<!ENTITY a \"b\">]><marshal><string>&a;</string></marshal>")]
    public void What_is_no_marshalled_value_gives_none(string xml) => Assert.Null(MarshalReader.Read(xml));

    [Fact]
    public void Size_and_depth_are_bounded()
    {
        Assert.Null(MarshalReader.Read(MarshalWriter.Text("four"), maximumLength: 10));
        var deep = string.Concat(Enumerable.Repeat("<list>", 5000)) + string.Concat(Enumerable.Repeat("</list>", 5000));
        Assert.Null(MarshalReader.Read($"<marshal>{deep}</marshal>"));
    }

    [Fact]
    public void A_dictionary_may_hold_itself()
    {
        var value = MarshalReader.Read("<marshal><dictionary id=\"i2\"><string>me</string><reference id=\"i2\"/></dictionary></marshal>")!;

        Assert.Same(value, value["me"]);
    }
}
