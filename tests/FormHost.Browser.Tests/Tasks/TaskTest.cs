using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>A task of an operator at a real form, from its page to the instance XML.</summary>
public abstract class TaskTest(Site site) : BrowserTest(site)
{
    /// <summary>An operator at an entry of a release of the corpus.</summary>
    private protected async Task<Operator> AtAsync(string release, string entry, bool scripted) =>
        new(await OpenAsync(Releases.OfCorpus(release, entry), scripted));
}
