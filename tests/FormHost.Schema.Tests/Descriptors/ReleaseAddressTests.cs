using FormHost.Schema.Descriptors;

namespace FormHost.Schema.Tests.Descriptors;

public sealed class ReleaseAddressTests
{
    [Theory]
    [InlineData("https://h.example/a/software.cfg", "https://h.example/a/software.cfg.json")]
    [InlineData("https://h.example/a/software.cfg?h=1.0&x=.json#top", "https://h.example/a/software.cfg.json?h=1.0&x=.json#top")]
    [InlineData("https://h.example/a%20b/~x/software.cfg", "https://h.example/a%20b/~x/software.cfg.json")]
    [InlineData("https://h.example", "https://h.example/.json")]
    [InlineData("https://h.example?a=b", "https://h.example/.json?a=b")]
    [InlineData("sample:///web-server/software.cfg", "sample:///web-server/software.cfg.json")]
    public void A_release_has_its_descriptor_beside_it(string release, string descriptor)
    {
        var address = ReleaseAddress.Of(new Uri(release));
        Assert.Equal((release, descriptor), (address.ReleaseUrl!.OriginalString, address.DescriptorUrl.OriginalString));
    }

    [Theory]
    [InlineData("https://h.example/a/software.cfg.json?h=1#x", "https://h.example/a/software.cfg?h=1#x")]
    [InlineData("https://h.example/a/software.json", "https://h.example/a/software")]
    [InlineData("https://h.example/a/.json", null)]
    public void A_descriptor_is_taken_as_it_is(string descriptor, string? release)
    {
        var address = ReleaseAddress.Of(new Uri(descriptor));
        Assert.Equal((release, descriptor), (address.ReleaseUrl?.OriginalString, address.DescriptorUrl.OriginalString));
    }

    [Fact]
    public void A_query_that_ends_in_json_makes_no_descriptor() =>
        Assert.False(ReleaseAddress.IsDescriptor(new Uri("https://h.example/software.cfg?x=.json")));

    [Fact]
    public void An_explicit_descriptor_wins_and_the_release_stays()
    {
        var explicitly = new Uri("https://other.example/d");
        Assert.Equal(new("https://h.example/software.cfg"), ReleaseAddress.Of(new("https://h.example/software.cfg"), explicitly).ReleaseUrl);
        Assert.Equal(explicitly, ReleaseAddress.Of(new("https://h.example/software.cfg"), explicitly).DescriptorUrl);
        Assert.Null(ReleaseAddress.ReleaseOf(explicitly));
    }
}
