using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>A visitor of a page that embeds forms.</summary>
public sealed class EmbedVisit : IAsyncDisposable
{
    private const string Listeners = """
        window.said = [];
        for (const type of ['ready', 'resize', 'change', 'invalid', 'submit', 'error'])
          document.addEventListener(`formhost-${type}`, (event) => said.push({ type, from: event.target.id, ...event.detail }));
        window.heard = [];
        addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
        """;

    private readonly EmbedSite _site;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    public EmbedVisit(EmbedSite site, IBrowserContext context, IPage page)
    {
        (_site, _context, Page) = (site, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>Errors and warnings on the console, the policy's violations, uncaught exceptions.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The frame of the form with this id.</summary>
    public IFrameLocator Form(string id = "one") => Page.FrameLocator($"#{id} iframe");

    /// <summary>The frame itself, to run scripts in.</summary>
    public async Task<IFrame> FrameAsync(string selector = "#one iframe") =>
        await (await Page.Locator(selector).ElementHandleAsync()).ContentFrameAsync() ?? throw new InvalidOperationException("There is no frame.");

    /// <summary>Opens a page of the listed site with this body, which may hold forms.</summary>
    public async Task OpenAsync(string body, string? origin = null, string? policy = null)
    {
        var head = policy is null ? $"<script>{Listeners}</script>" : null;
        var path = _site.Host.Add(
            $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
            {head}<script type="module" src="{_site.FormHost}formhost-embed.js"></script></head>
            <body>{body}</body></html>
            """,
            policy);
        await Page.GotoAsync((origin ?? _site.Host.Listed) + path);
    }

    /// <summary>The element, as a page writes it.</summary>
    public string Element(string release = "sample:///web-server/software.cfg", string attributes = "", string id = "one") =>
        $"""<form-host id="{id}" src="{_site.FormHost}" url="{release}" {attributes}></form-host>""";

    /// <summary>Opens a page with one form and waits until it is ready.</summary>
    public async Task<JsonElement> OpenFormAsync(string attributes = "", string release = "sample:///web-server/software.cfg")
    {
        await OpenAsync(Element(release, attributes));
        return await SaidAsync("ready");
    }

    /// <summary>What a form said; waits for it.</summary>
    /// <param name="type">The event.</param>
    /// <param name="condition">A condition on its detail <c>said</c>, in JavaScript.</param>
    public async Task<JsonElement> SaidAsync(string type, string condition = "true")
    {
        var found = await Page.WaitForFunctionAsync($"(type) => window.said?.findLast((said) => said.type === type && ({condition}))", type);
        return await found.JsonValueAsync<JsonElement>();
    }

    /// <summary>Forgets what was said.</summary>
    public Task ForgetAsync() => Page.EvaluateAsync("said.length = 0");

    /// <summary>Calls a method of a form; its answer, or <c>{ refused: message }</c>.</summary>
    public async Task<JsonElement> AskAsync(string call, string id = "one") =>
        (await Page.EvaluateAsync<JsonElement?>($"(id) => document.getElementById(id).{call}.then((answer) => answer ?? null, (error) => ({{ refused: error.message }}))", id)) ?? default;

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
