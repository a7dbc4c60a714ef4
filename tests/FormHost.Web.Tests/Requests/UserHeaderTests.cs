using System.Net;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

/// <summary>Who sends, as the proxy in front says; and with whose certificate.</summary>
public sealed class UserHeaderTests
{
    private static readonly IPAddress Proxy = IPAddress.Parse("192.0.2.1");

    private static (string, string)[] Settings { get; } =
    [
        ("FormHost:Requests:UserHeader", "X-User"), ("FormHost:Requests:GroupsHeader", "X-Groups"), ("FormHost:Proxies:0", "192.0.2.0/28"),
    ];

    [Theory]
    [InlineData("198.51.100.1", "alice")]
    [InlineData("192.0.2.16", "alice")]
    [InlineData(null, "alice")]
    [InlineData("192.0.2.1", null)]
    [InlineData("192.0.2.1", "")]
    public async Task Whom_no_configured_proxy_names_sends_nothing(string? peer, string? user)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp([.. master.Settings("json"), .. Settings]) { Peer = peer is null ? null : IPAddress.Parse(peer) };

        using var page = await SendAsync(app, user);
        using var list = await app.SendAsync(HttpMethod.Get, "/instances?master=test", null, Headers(user));

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Contains("does not say who you are", await RequestApp.TextAsync(list), StringComparison.Ordinal);
        Assert.Empty(master.Asked);
    }

    [Theory]
    [InlineData("192.0.2.1")]
    [InlineData("::ffff:192.0.2.1")]
    public async Task Whom_a_configured_proxy_names_sends_and_is_in_the_audit(string peer)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp([.. master.Settings(), .. Settings]) { Peer = IPAddress.Parse(peer) };

        using var answer = await SendAsync(app, "alice", ("X-Forwarded-For", "198.51.100.1"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(app.Log.All, line => line.StartsWith("Audit: alice sent the request for “My shop”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ticket_is_seen_by_its_sender_only()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp([.. master.Settings(), .. Settings]) { Peer = Proxy };
        using var sent = await SendAsync(app, "alice");
        var ticket = sent.Headers.Location!.OriginalString;

        foreach (var (user, status) in new[] { ("alice", HttpStatusCode.OK), ("eve", HttpStatusCode.NotFound), (null, HttpStatusCode.NotFound) })
        {
            using var page = await app.SendAsync(HttpMethod.Get, ticket, null, Headers(user));
            using var api = await app.SendAsync(HttpMethod.Get, $"/api/v1/requests/{ticket.Split('/')[^1]}", null, Headers(user));
            using var look = await app.SendAsync(HttpMethod.Post, $"{ticket}/look", [], [.. Headers(user), ("Sec-Fetch-Site", "same-origin")]);

            Assert.Equal((status, status), (page.StatusCode, api.StatusCode));
            Assert.Equal(status == HttpStatusCode.OK ? HttpStatusCode.SeeOther : status, look.StatusCode);
        }
    }

    [Theory]
    [InlineData("alice", "ops", "alice")]
    [InlineData("bob", "dev, ops", "operators")]
    [InlineData("eve", "dev", null)]
    [InlineData("Alice", "", null)]
    public async Task A_request_goes_with_the_certificate_of_its_user_or_group(string user, string groups, string? person)
    {
        using var certificates = new TestCertificates();
        await using var master = await StandInMaster.StartAsync(certificates);
        var (alice, aliceKey) = certificates.Person("alice");
        var (operators, operatorsKey) = certificates.Person("operators");
        await using var app = new RequestApp(
        [
            .. master.Settings(), .. Settings,
            ("FormHost:Masters:test:CaCertificate", certificates.Authority),
            ("FormHost:Masters:test:Certificates:0:Users:0", "alice"),
            ("FormHost:Masters:test:Certificates:0:ClientCertificate", alice),
            ("FormHost:Masters:test:Certificates:0:ClientKey", aliceKey),
            ("FormHost:Masters:test:Certificates:1:Groups:0", "ops"),
            ("FormHost:Masters:test:Certificates:1:ClientCertificate", operators),
            ("FormHost:Masters:test:Certificates:1:ClientKey", operatorsKey),
        ]) { Peer = Proxy };

        using var answer = await SendAsync(app, user, ("X-Groups", groups));

        Assert.Equal(person, master.LastPerson);
        Assert.Equal(person is null ? HttpStatusCode.OK : HttpStatusCode.SeeOther, answer.StatusCode);
        if (person is null)
        {
            Assert.Contains($"“{user}” has no certificate for the master “Test master”", await RequestApp.TextAsync(answer), StringComparison.Ordinal);
        }
    }

    private static (string, string)[] Headers(string? user) => user is null ? [] : [("X-User", user)];

    private static Task<HttpResponseMessage> SendAsync(RequestApp app, string? user, params (string, string)[] more) => app.SendAsync(
        HttpMethod.Post, $"/request/send?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid), [("Sec-Fetch-Site", "same-origin"), .. Headers(user), .. more]);
}
