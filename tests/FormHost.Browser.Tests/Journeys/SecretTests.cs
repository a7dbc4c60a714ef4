using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>Secrets are shown only to who asks.</summary>
public sealed class SecretTests(Site site) : BrowserTest(site)
{
    private const string Secret = "correct horse";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_secret_is_masked_wherever_it_stands_until_it_is_asked_for(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        var field = visit.Control("/status-password");
        await field.FillAsync(Secret);
        await visit.CheckAsync();

        await Expect(field).ToHaveAttributeAsync("type", "password");
        await visit.ShowsXmlAsync(Expected.Xml(("status-password", "••••••")));
        Assert.Equal(Expected.Xml(("status-password", Secret)), await visit.DownloadAsync());
        Assert.DoesNotContain("horse", visit.Page.Url, StringComparison.Ordinal);

        await visit.Button("Show Password of the status page").ClickAsync();
        await Expect(field).ToHaveAttributeAsync("type", "text");
        await visit.Button("Hide Password of the status page").ClickAsync();
        await Expect(field).ToHaveAttributeAsync("type", "password");
        await Expect(field).ToHaveValueAsync(Secret);

        await visit.PressAsync("Show the secrets");
        await visit.ShowsXmlAsync(Expected.Xml(("status-password", Secret)));
        await visit.PressAsync("Mask the secrets");
        await visit.ShowsXmlAsync(Expected.Xml(("status-password", "••••••")));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_key_of_several_lines_is_masked_too_and_keeps_them(bool scripted)
    {
        const string Key = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        var field = visit.Control("/private-key");
        await field.FillAsync(Key);
        await Expect(field).ToHaveCSSAsync("-webkit-text-security", "disc");
        await visit.CheckAsync();
        Assert.Equal(Expected.Xml(("private-key", Key)), await visit.DownloadAsync());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_raw_view_masks_them_until_it_is_asked(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Control("/status-password").FillAsync(Secret);
        await visit.PressAsync("Raw XML");
        await Expect(visit.Raw).ToHaveCSSAsync("-webkit-text-security", "disc");
        await visit.Page.GetByLabel("Show it, with its secrets").CheckAsync();
        await Expect(visit.Raw).ToHaveCSSAsync("-webkit-text-security", "none");
    }
}
