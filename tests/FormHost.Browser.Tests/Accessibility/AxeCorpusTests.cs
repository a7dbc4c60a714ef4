using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>axe-core finds nothing on any form of the corpus, in light or dark.</summary>
public sealed class AxeCorpusTests(Site site) : AxeTest(site)
{
    [Fact]
    public Task No_violation_on_any_form_of_the_corpus()
    {
        var forms = Releases.AllOfCorpus().ToList();
        Assert.True(forms.Count >= 53, $"Only {forms.Count} forms.");
        return JudgeAllAsync(forms);
    }
}
