using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>A shared instance of a content delivery network: texts, numbers and a certificate, each a parameter of its own.</summary>
public sealed class SharedFrontendTests(Site site) : TaskTest(site)
{
    private const string Certificate = "-----BEGIN CERTIFICATE-----\nMIIB+zCCAWQ=\n-----END CERTIFICATE-----\n";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_site_behind_the_network(bool scripted)
    {
        var form = await AtAsync("rapid-cdn/software.cfg", "default-slave", scripted);
        await form.TypeAsync("Backend URL", "https://[2001:db8::1]:8443/?a=1&b=2");
        await form.TypeAsync("Custom Domain", "www.example.com");
        await form.SelectAsync("Backend Type", "zope");
        await form.TypeAsync("Enable Cache", "true");
        await form.TickAsync("enable_cache: Disable 'no-cache' requests", "true");
        await form.TypeAsync("SSL Backend Authority's Certificate", Certificate);
        await form.TypeAsync("HTTP Request timeout in seconds", "600");

        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.Xml(
            ("custom_domain", "www.example.com"),
            ("url", "https://[2001:db8::1]:8443/?a=1&amp;b=2"),
            ("type", "zope"),
            ("enable_cache", "true"),
            ("disable-no-cache-request", "true"),
            ("ssl_proxy_ca_crt", Certificate),
            ("request-timeout", "600")));
        await Expect(form.Visit.Page.Locator("#command")).ToContainTextAsync("--slave");
    }
}
