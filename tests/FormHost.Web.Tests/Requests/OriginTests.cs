using System.Net;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class OriginTests
{
    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData("cross-site", "http://localhost")]
    [InlineData(null, "null")]
    [InlineData("same-origin", "null")]
    [InlineData(null, "http://evil.example")]
    [InlineData(null, "http://localhost:81")]
    [InlineData(null, null)]
    public async Task Only_FormHosts_own_pages_send(string? site, string? origin)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());
        (string, string)[] headers = [.. site is null ? [] : new[] { ("Sec-Fetch-Site", site) }, .. origin is null ? [] : new[] { ("Origin", origin) }];

        var answer = await app.SendAsync(HttpMethod.Post, $"/request/send?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid), headers);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task An_origin_that_names_this_host_will_do_where_nothing_else_is_said()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        var answer = await app.SendAsync(HttpMethod.Post, $"/request/send?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid), ("Origin", "http://localhost"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        await using var app = new RequestApp();

        Assert.Equal(HttpStatusCode.BadRequest, (await app.SendAsync(HttpMethod.Get, "/", null, ("Host", "rebound.example"))).StatusCode);
    }

    [Fact]
    public async Task Requests_are_never_offered_in_a_frame()
    {
        await using var app = new RequestApp();

        Assert.DoesNotContain("/request?", await app.GetAsync($"/embed?{RequestApp.Form}"), StringComparison.Ordinal);
        Assert.Contains("/request?", await app.GetAsync($"/form?{RequestApp.Form}"), StringComparison.Ordinal);
        var page = await app.PostAsync($"/request?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid));
        Assert.Contains("frame-ancestors 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl?.NoStore);
    }
}
