using System.Net;
using FormHost.Web.Fetching.Clients;

namespace FormHost.Web.Tests.Fetching.Clients;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    public void Addresses_of_one_client_count_as_one(string one, string other, bool same) =>
        Assert.Equal(same, string.Equals(ClientAddress.Of(IPAddress.Parse(one)), ClientAddress.Of(IPAddress.Parse(other)), StringComparison.Ordinal));
}
