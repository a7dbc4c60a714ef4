using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Makes the form page, from an address alone or from what was posted to it.</summary>
internal sealed class FormPageHandler(ReleaseLoader loader, ResultsLoader results)
{
    /// <summary>The page of an address, with nothing filled in.</summary>
    public async Task<FormPageModel> GetAsync(FormAddress address, CancellationToken cancellationToken)
    {
        var release = await loader.LoadAsync(address, DocumentAge.AsHostSays, cancellationToken);
        return await ShowAsync(release, new PageState { State = FormState.Empty, Tab = address.Tab }, cancellationToken);
    }

    /// <summary>The page after a button was pressed; nothing that was typed is lost, whatever happened.</summary>
    public async Task<FormPageModel> PostAsync(FormAddress address, IReadOnlyDictionary<string, string> posted, CancellationToken cancellationToken)
    {
        var isReload = PageButtons.IsReload(posted.GetValueOrDefault(ControlNames.Do));
        var release = await loader.LoadAsync(address, isReload ? DocumentAge.Reloaded : DocumentAge.Settled, cancellationToken);
        var page = await ReadAsync(release, posted, cancellationToken);
        return await ShowAsync(release, page, cancellationToken);
    }

    /// <summary>The page with a document opened in it.</summary>
    /// <param name="address">What is shown.</param>
    /// <param name="document">Instance XML, or JSON.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="request">What is to be requested beside the parameters, as text.</param>
    public async Task<FormPageModel> OpenAsync(FormAddress address, string document, CancellationToken cancellationToken, string? request = null)
    {
        var release = await loader.LoadAsync(address, DocumentAge.AsHostSays, cancellationToken);
        var page = ExistingDocument.Open(release, new PageState { State = FormState.Empty, Tab = address.Tab, RequestText = request }, document);
        return await ShowAsync(release, page, cancellationToken);
    }

    /// <summary>What instances of an entry publish, and published values read against it.</summary>
    public async Task<FormPageModel> ReadPublishedAsync(FormAddress address, string published, CancellationToken cancellationToken)
    {
        var release = await loader.LoadAsync(address, DocumentAge.AsHostSays, cancellationToken);
        return await ShowAsync(release, new PageState { State = FormState.Empty, Tab = FormTab.Results, PublishedText = published }, cancellationToken);
    }

    private async Task<PageState> ReadAsync(LoadedRelease release, IReadOnlyDictionary<string, string> posted, CancellationToken cancellationToken)
    {
        var button = posted.GetValueOrDefault(ControlNames.Do) ?? string.Empty;
        var page = PageState.Read(release, posted);
        var isRaw = page.Tab == FormTab.Raw;
        if (isRaw)
        {
            page = await ReadRawAsync(release, page, posted, button, cancellationToken);
        }
        else if (!release.Address.IsReadOnly)
        {
            page = await ReadFormAsync(release, page, posted, button, cancellationToken);
        }
        else if (release.Request is { } shown && PageButtons.OnlyShows(button))
        {
            page = page with { State = FormActions.Apply(shown.Form, page.State, button) };
        }

        page = page with { State = PageButtons.Apply(page.State, button), Tab = isRaw ? page.Tab : PageButtons.TabOf(button) ?? page.Tab };
        return Open(release, page, posted.GetValueOrDefault(ControlNames.Do));
    }

    /// <summary>Opens a document where a button asks for it; else it waits.</summary>
    private static PageState Open(LoadedRelease release, PageState page, string? button) => button switch
    {
        _ when !PageButtons.Opens(button) => page,
        PageButtons.TakeOver when page is { Tab: FormTab.Raw, Raw: { } draft } => RawView.TakeOver(release, page, draft),
        _ when page.OpenText is { } text => ExistingDocument.Open(release, page, text, button),
        PageButtons.Open => page with { OpenText = string.Empty, OpenFaults = [Diagnostic.Error(FormCodes.NothingToOpen)] },
        _ => page,
    };

    private async Task<PageState> ReadRawAsync(
        LoadedRelease release, PageState page, IReadOnlyDictionary<string, string> posted, string button, CancellationToken cancellationToken)
    {
        if (button is PageButtons.LeaveRaw)
        {
            return RawView.Discard(release, page);
        }

        var hadNoForm = button is PageButtons.Entry && await FormOfPostedEntryAsync(release, posted, cancellationToken) is null;
        page = RawView.Follow(release, page, posted.GetValueOrDefault(PostedValues.Entry));
        return RawView.Leave(release, page, hadNoForm ? FormTab.Form : PageButtons.TabOf(button));
    }

    /// <summary>Takes over what was typed. Without a schema nobody knows what it means: it goes along until there is one again.</summary>
    private async Task<PageState> ReadFormAsync(LoadedRelease release, PageState page, IReadOnlyDictionary<string, string> posted, string button, CancellationToken cancellationToken)
    {
        var from = await FormOfPostedEntryAsync(release, posted, cancellationToken) ?? release.Request;
        if (from is null)
        {
            return page with { Waiting = PostedValues.OfFields(posted) };
        }

        page = Apply(from.Form, page, posted, button);
        return release.Request is { } schema && !ReferenceEquals(from, schema)
            ? Transfer(page, FormTransfer.To(from.Form, schema.Form, page.State))
            : page;
    }

    private static PageState Transfer(PageState page, FormState state) => page with
    {
        State = state,
        Notices = state.Aside is { } aside
            ? [.. page.Notices, Diagnostic.Info(FormCodes.SetAside, ("names", string.Join(", ", aside.EnumerateObject().Select(member => member.Name))))]
            : page.Notices,
    };

    private static PageState Apply(FormSchema schema, PageState page, IReadOnlyDictionary<string, string> posted, string button)
    {
        if (PageButtons.TakesValuesOnly(button))
        {
            var preview = PostedForm.Preview(schema, page.State, posted);
            return page with { State = preview.State, Written = preview.Written, Notices = [.. page.Notices, .. preview.Diagnostics] };
        }

        var change = PostedForm.Submit(schema, page.State, posted, button);
        return page with { State = change.State, Notices = [.. page.Notices, .. change.Diagnostics] };
    }

    private async Task<LoadedSchema?> FormOfPostedEntryAsync(LoadedRelease release, IReadOnlyDictionary<string, string> posted, CancellationToken cancellationToken)
    {
        if (!posted.TryGetValue(PostedValues.Entry, out var id) || string.Equals(id, release.Entry?.Id, StringComparison.Ordinal))
        {
            return null;
        }

        var address = release.Address with { Entry = id, SoftwareType = null, Types = [] };
        return (await loader.LoadAsync(address, DocumentAge.Settled, cancellationToken)).Request;
    }

    private async Task<FormPageModel> ShowAsync(LoadedRelease release, PageState page, CancellationToken cancellationToken)
    {
        var session = release is { Request: { } schema, Entry: { } entry } ? new FormSession(schema, entry) : null;
        var view = session?.View(page.State, release.Address.IsReadOnly, release.Address.ShowsUnset, page.Notices);
        if (page is { Tab: FormTab.Raw, Raw: null } && session?.Outcome(view!, null) is { Xml: null })
        {
            page = page with { Tab = FormTab.Form, Notices = [.. page.Notices, Diagnostic.Error(FormCodes.NoXml)] };
        }

        var isRaw = page.Tab == FormTab.Raw || session is null;
        var written = page.Written is null || ReferenceEquals(page.Written, page.State) ? view : session?.View(page.Written, release.Address.IsReadOnly);
        var outcome = isRaw ? null : session!.Outcome(written!, release.RequestedUrl(page.ReleaseText));
        var raw = isRaw ? RawView.Show(release, page, session, view) : null;
        var hasErrors = raw is null ? view!.CountErrors > 0 : raw.Faults.Any(fault => fault.Severity == Severity.Error);
        return new FormPageModel
        {
            Release = release,
            Tab = isRaw && page.Tab == FormTab.Form ? FormTab.Raw : page.Tab,
            View = view,
            State = page.State,
            Waiting = page.Waiting,
            Raw = raw,
            Outcome = outcome ?? RawView.Outcome(release, raw!, page),
            Results = page.Tab == FormTab.Results ? await results.LoadAsync(release, page.PublishedText, cancellationToken) : null,
            Notices = page.IsOpened && view is not null ? [OpenedNotice.Of(page, view, release.Entry!), .. page.Notices] : page.Notices,
            OpenText = page.OpenText,
            OpenFaults = page.OpenFaults,
            IsOpened = page.IsOpened,
            MayTakeOver = (page.Tab == FormTab.Raw ? raw?.Xml : page.OpenFaults.IsEmpty ? null : page.OpenText) is { } unfit && ExistingDocument.IsOfOther(release, unfit),
            ReleaseText = page.ReleaseText,
            RequestText = page.RequestText,
            IsCheck = page.IsCheck,
            HasFailedCheck = page.IsCheck && hasErrors,
            IsSubmitted = page.IsSubmitted,
        };
    }
}
