using System.Text.Json;
using FormHost.Browser.Tests.Support;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Tests.Forms;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Lossless;

/// <summary>A document handed over to a form, the form posted untouched by a browser without JavaScript: the same instance XML, whatever stood in it.</summary>
public sealed class LosslessBrowserTests(Site site) : BrowserTest(site)
{
    public static TheoryData<string> Entries => CorpusForm.Names;

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task A_document_opened_and_posted_untouched_comes_out_byte_for_byte(string name)
    {
        var form = CorpusForm.Of(name);
        var xml = InstanceXml.Write(JsonElement.Parse(LosslessDocument.Of(form)), form.Entry.Serialisation).Xml!;
        var release = name[..name.LastIndexOf(".json: ", StringComparison.Ordinal)];
        var visit = await VisitAsync(new(IsScripted: false));
        await visit.HandOverAsync(Releases.OfCorpus(release, form.Entry.Id), xml);
        await Expect(visit.Page.GetByText("What you do not change stays as it is.")).ToBeVisibleAsync();
        await visit.CheckAsync();
        await Expect(visit.Summary).ToBeVisibleAsync();
        AssertSame(xml, await visit.DownloadAsync());
    }

    private static void AssertSame(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        Assert.True(at == expected.Length && at == actual.Length, $"It differs at {at}:\n{Around(expected, at)}\n{Around(actual, at)}");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];
}
