using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class ElsewhereTests
{
    [Fact]
    public async Task Without_masters_nothing_is_sent_and_the_commands_are_there_with_secrets_masked()
    {
        await using var app = new RequestApp();

        var page = await RequestApp.TextAsync(await app.PostAsync($"/request?{RequestApp.Form}", RequestApp.Typed("{\"name\":\"shop\",\"admin-password\":\"s3cr3t\"}")));
        var sent = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid)));

        Assert.Contains("No master is configured", page, StringComparison.Ordinal);
        Assert.Contains($"slapos request 'My shop' {RequestApp.Release} --type default", page, StringComparison.Ordinal);
        Assert.Contains("registerOpenOrder().request(", page, StringComparison.Ordinal);
        Assert.Contains("slapos.post.v0.software_instance", page, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", page.Split("<aside")[1], StringComparison.Ordinal);
        Assert.Contains("There is no master", sent, StringComparison.Ordinal);
        Assert.Contains("Secrets are left out here", page, StringComparison.Ordinal);
        Assert.Contains("Copy parameters, without secrets", page, StringComparison.Ordinal);
    }
}
