using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching.Addresses;

namespace FormHost.Web.Tests.Fetching.Addresses;

public sealed class DocumentAddressTests
{
    [Theory]
    [InlineData("https://lab.example.org/a/b.cfg")]
    [InlineData("  http://EXAMPLE.org:8080/x?y=z#f ")]
    [InlineData("http://[2001:db8::1]/x")]
    [InlineData("sample:///kvm/software.cfg")]
    [InlineData("catalogue://slapos/software/kvm/software.cfg.json")]
    public void Addresses_of_documents_are_read(string text) => Assert.True(DocumentAddress.TryRead(text, out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("kvm")]
    [InlineData("http://")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://h.example.org:0/")]
    [InlineData("http://ex ample.org/")]
    [InlineData("http://bücher.example.org/")]
    [InlineData("http://h.example.org./")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://h.example.org?x")]
    [InlineData("sample:kvm/software.cfg")]
    [InlineData("sample:///kvm/software.cfg?x")]
    public void Other_text_is_no_address(string text)
    {
        Assert.False(DocumentAddress.TryRead(text, out _, out var failure));
        Assert.Equal(DocumentCodes.NotAUrl, failure.Code);
    }

    [Fact]
    public void An_address_of_more_than_2048_characters_is_none()
    {
        Assert.True(DocumentAddress.TryRead("http://h.example.org/".PadRight(2048, 'a'), out _, out _));
        Assert.False(DocumentAddress.TryRead("http://h.example.org/".PadRight(2049, 'a'), out _, out _));
    }

    [Fact]
    public void A_user_name_or_password_is_refused_and_not_repeated()
    {
        Assert.False(DocumentAddress.TryRead("https://me:s3cret@h.example.org/", out _, out var failure));
        Assert.Equal(DocumentCodes.UserInfo, failure.Code);
        Assert.DoesNotContain("s3cret", DiagnosticCatalogue.Text(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_no_address_is_shown_without_what_may_be_a_password()
    {
        Assert.False(DocumentAddress.TryRead("htp://me:s3cret@h.example.org/", out _, out var failure));
        Assert.Equal("“htp://***@h.example.org/” is not an http or https address.", DiagnosticCatalogue.Text(failure));
    }
}
