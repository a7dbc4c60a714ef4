using CsCheck;
using FormHost.Schema.Validation.Formats;

namespace FormHost.Schema.Tests.Validation.Formats;

/// <summary>What the official suite leaves open.</summary>
public sealed class FormatCheckTests
{
    [Theory]
    [InlineData("date", "2000-02-29", true)]
    [InlineData("date", "1900-02-29", false)]
    [InlineData("date", "0000-02-29", true)]
    [InlineData("date", "2020-00-10", false)]
    [InlineData("date", "2020-10-00", false)]
    [InlineData("date", "2020-10-1", false)]
    [InlineData("date-time", "1998-12-30T23:59:60Z", false)]
    [InlineData("date-time", "1999-01-01T08:59:60+09:00", true)]
    [InlineData("date-time", "1998-12-31T08:59:60+09:00", false)]
    [InlineData("date-time", "2012-06-30T16:59:60-07:00", true)]
    [InlineData("date-time", "1963-06-19 08:30:06Z", false)]
    [InlineData("time", "08:30:06.Z", false)]
    [InlineData("duration", "P1Y3D", false)]
    [InlineData("duration", "PT1H2M3S4S", false)]
    [InlineData("duration", "PW", false)]
    [InlineData("email", "\"a\\\"b\"@example.com", true)]
    [InlineData("email", "\"a\"b\"@example.com", false)]
    [InlineData("email", "\"a\\\"@example.com", false)]
    [InlineData("email", "δ@example.com", false)]
    [InlineData("email", "a@-example.com", false)]
    [InlineData("email", "a@[x-y:z]", true)]
    [InlineData("email", "a@[IPv6:1::2::3]", false)]
    [InlineData("email", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com", false)]
    [InlineData("hostname", "xn--mnchen-3ya.de", true)]
    [InlineData("hostname", "XN--MNCHEN-3YA.DE", true)]
    [InlineData("hostname", "xn--", false)]
    [InlineData("hostname", "xn--mnchen-3y.de", false)]
    [InlineData("idn-hostname", "münchen.de", true)]
    [InlineData("idn-hostname", "München.de", false)]
    [InlineData("idn-hostname", "mu\u0308nchen.de", false)]
    [InlineData("ipv6", "::1.2.3.4", true)]
    [InlineData("ipv6", "1.2.3.4::", false)]
    [InlineData("ipv6", "1:2:3:4:5:6:7::8", false)]
    [InlineData("ipv6", "", false)]
    [InlineData("uri", "a:", true)]
    [InlineData("uri", "http://[v1.]", false)]
    [InlineData("uri", "http://[::1]x", false)]
    [InlineData("uri", "http://[::1", false)]
    [InlineData("uri", "http://a:/", true)]
    [InlineData("iri", "http://a/?\uE000", true)]
    [InlineData("iri", "http://a/\uE000", false)]
    [InlineData("uri-template", "}{a}", false)]
    [InlineData("uri-template", "{a:3*}", false)]
    [InlineData("relative-json-pointer", "0+1/a", true)]
    [InlineData("relative-json-pointer", "1-12#", true)]
    [InlineData("relative-json-pointer", "0+0", false)]
    [InlineData("relative-json-pointer", "0+", false)]
    [InlineData("regex", "^a\\-b$", true)]
    [InlineData("regex", "a\\_b", false)]
    [InlineData("regex", "a{,2}", false)]
    public void Reads_each_format_after_its_specification(string format, string text, bool valid) =>
        Assert.Equal(valid, FormatChecks.Find(format)!(text));

    [Theory]
    [InlineData("idn-email", "{0}@example.com")]
    [InlineData("idn-hostname", "{0}.de")]
    [InlineData("iri", "http://a/{0}")]
    [InlineData("uri-template", "{0}")]
    public void A_lone_surrogate_is_no_character(string format, string text) =>
        Assert.False(FormatChecks.Find(format)!(text.Replace("{0}", "\uD800", StringComparison.Ordinal)));

    [Theory]
    [InlineData("color")]
    [InlineData("URI")]
    [InlineData("")]
    public void An_unknown_format_has_no_check(string format) => Assert.Null(FormatChecks.Find(format));

    [Theory]
    [InlineData("date-time", "1998-12-31T23:59:60Z")]
    [InlineData("duration", "P1Y2M3DT4H5M6S")]
    [InlineData("idn-email", "\"a b\"@[IPv6:::1]é\U0001F432")]
    [InlineData("idn-hostname", "xn--mnchen-3ya.ü۰٠\u200C\u200Dא・")]
    [InlineData("hostname", "xn--mnchen-3ya.xn--a-xn---")]
    [InlineData("ipv6", "1::2:3.4.5.6")]
    [InlineData("iri", "http://a@[v1.::%20]:8/?q#fé")]
    [InlineData("uri-template", "a{+b.c:1,d*}%20{}")]
    [InlineData("relative-json-pointer", "10+2/~01#")]
    [InlineData("regex", "(?<a>[b-c]{1,2}\\p{L})*|\\k<a>\\")]
    public void Any_arrangement_of_telling_characters_is_answered(string format, string characters)
    {
        var check = FormatChecks.Find(format)!;
        Gen.OneOf([.. characters, '\uD800', '\uDC32']).Array[0, 80].Sample(parts => { check(new string(parts)); }, iter: 5_000);
    }
}
