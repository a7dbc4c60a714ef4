using System.Net;
using FormHost.Web.Fetching.Addresses;

namespace FormHost.Web.Tests.Fetching.Addresses;

public sealed class FetchGuardTests
{
    private const string Name = "h.example.org";

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2a01:4f8::1")]
    [InlineData("2606:4700::1111")]
    public void Public_addresses_are_permitted(string address) => Assert.True(Guard().Permits(Name, 443, IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("100.100.100.200")]
    [InlineData("127.8.8.8")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.168.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:0:127.0.0.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2001:0:4136:e378::")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    public void Special_addresses_are_refused(string address) => Assert.False(Guard().Permits(Name, 443, IPAddress.Parse(address)));

    [Fact]
    public void A_named_host_and_port_opens_that_name_and_that_port_only()
    {
        var guard = Guard("forge:8080");

        Assert.Null(guard.Check(HostText.Of("forge")!, 8080));
        Assert.True(guard.Permits("forge", 8080, IPAddress.Parse("10.1.2.3")));
        Assert.Equal(Refusal.SingleLabelName, guard.Check(HostText.Of("forge")!, 80));
        Assert.Equal(Refusal.Port, guard.Check(HostText.Of("other.example.org")!, 8080));
        Assert.False(guard.Permits("other.example.org", 8080, IPAddress.Parse("10.1.2.3")));
    }

    [Fact]
    public void A_range_opens_addresses_but_no_ports_and_no_special_names()
    {
        var guard = Guard("10.0.0.0/8");

        Assert.Null(guard.Check(HostText.Of("10.1.2.3")!, 80));
        Assert.True(guard.Permits(Name, 80, IPAddress.Parse("10.1.2.3")));
        Assert.True(guard.Permits(Name, 80, IPAddress.Parse("::ffff:10.1.2.3")));
        Assert.Equal(Refusal.Port, guard.Check(HostText.Of("10.1.2.3")!, 8080));
        Assert.Equal(Refusal.SpecialName, guard.Check(HostText.Of("git.lan")!, 80));
    }

    [Theory]
    [InlineData("169.254.0.0/16", "169.254.169.254", false)]
    [InlineData("0.0.0.0/0", "169.254.169.254", false)]
    [InlineData("metadata.lan:80", "169.254.169.254", false)]
    [InlineData("169.254.169.254/32", "169.254.169.254", true)]
    [InlineData("169.254.169.254:80", "169.254.169.254", true)]
    [InlineData("169.254.169.254:81", "169.254.169.254", false)]
    [InlineData("fe80::/10", "fe80::1", false)]
    [InlineData("fe80::1/128", "fe80::1", true)]
    [InlineData("64:ff9b::/96", "64:ff9b::a9fe:a9fe", false)]
    public void Link_local_and_metadata_addresses_are_opened_by_exact_address_only(string allow, string address, bool open) =>
        Assert.Equal(open, Guard(allow).Permits("metadata.lan", 80, IPAddress.Parse(address)));

    [Fact]
    public void An_opened_translation_prefix_opens_no_private_address_behind_it()
    {
        var guard = Guard("64:ff9b::/96");

        Assert.True(guard.Permits(Name, 80, IPAddress.Parse("64:ff9b::1.1.1.1")));
        Assert.False(guard.Permits(Name, 80, IPAddress.Parse("64:ff9b::10.0.0.1")));
    }

    private static FetchGuard Guard(params string[] allow) => new(new AllowList(allow.Select(entry => AllowEntry.Parse(entry)!)), [80, 443]);
}
