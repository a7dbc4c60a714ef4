using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FormHost.Browser.Tests.Support;

/// <summary>One visitor with one page.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string Seen = "data-test-seen";
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly HashSet<int> _expected = [];

    public Visit(IBrowserContext context, IPage page, Uri address, bool isScripted)
    {
        _context = context;
        Page = page;
        IsScripted = isScripted;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _complaints.Enqueue($"{page.Url} asked for {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    public bool IsScripted { get; }

    /// <summary>Errors on the console, violations of the content security policy, uncaught exceptions, requests to other places.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The instance XML that the page shows.</summary>
    public ILocator Xml => Page.Locator("#xml");

    /// <summary>The summary of problems.</summary>
    public ILocator Summary => Page.Locator("#summary");

    /// <summary>The control of the value at a place.</summary>
    public ILocator Control(string pointer) => Page.Locator($"[name='{pointer}']");

    /// <summary>The control with this label.</summary>
    public ILocator Labelled(string label) => Page.GetByLabel(new Regex($@"^\s*{Regex.Escape(label)}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>Goes to a path of the product; any other status than the expected one fails the test.</summary>
    public async Task GoAsync(string path, int status = 200)
    {
        _expected.Add(status);
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    /// <summary>Does what makes the page anew, and waits until it is.</summary>
    public async Task RenewAsync(Func<Task> act)
    {
        await Page.EvaluateAsync($"document.documentElement.setAttribute('{Seen}', '')");
        await act();
        await Assertions.Expect(Page.Locator(IsScripted ? "form[data-form]:not([aria-busy])" : $"html:not([{Seen}]) form[data-form]")).ToBeAttachedAsync();
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>Presses a button that makes the page anew.</summary>
    public Task PressAsync(string button) => RenewAsync(() => Button(button).ClickAsync());

    /// <summary>Presses a button of a place, such as <c>add:/list</c>.</summary>
    public Task DoAsync(string action) => RenewAsync(() => Page.Locator($"button[value='{action}']:visible").First.ClickAsync());

    /// <summary>Asks for a check, which is what most operators do before they take the XML.</summary>
    public Task CheckAsync() => PressAsync("Check");

    /// <summary>Chooses another software type by its title.</summary>
    public Task ChooseEntryAsync(string title) =>
        RenewAsync(() => Page.Locator(".entries-nav li button").Filter(new() { Has = Page.GetByText(title, new() { Exact = true }) }).ClickAsync());

    /// <summary>Chooses the variant with this title at a place; without scripts a button applies the choice.</summary>
    public async Task ChooseVariantAsync(string pointer, string group, string title)
    {
        var name = $"variant:{group}:{pointer}";
        var list = Page.Locator($"select[name='{name}']");
        async Task Choose()
        {
            if (await list.CountAsync() > 0)
            {
                await list.SelectOptionAsync(new SelectOptionValue { Label = title });
            }
            else
            {
                await Page.Locator($".radio:has(input[name='{name}'])").Filter(new() { Has = Page.GetByText(title, new() { Exact = true }) }).Locator("input").CheckAsync();
            }
        }

        if (IsScripted)
        {
            await RenewAsync(Choose);
        }
        else
        {
            await Choose();
            await RenewAsync(() => Page.Locator($"button[value='choose:{pointer}']:visible").First.ClickAsync());
        }
    }

    /// <summary>Downloads the instance XML.</summary>
    public async Task<string> DownloadAsync()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Button("Download").ClickAsync());
        Assert.Equal("parameters.xml", download.SuggestedFilename);
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Waits until the page shows exactly this XML.</summary>
    public async Task ShowsXmlAsync(string xml)
    {
        await Assertions.Expect(Xml).ToHaveTextAsync(xml);
        Assert.Equal(xml, await Xml.TextContentAsync());
    }

    /// <summary>How far the page reaches beyond the window's width, in CSS pixels.</summary>
    public Task<int> OverhangAsync() =>
        Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");

    /// <summary>The element that reaches furthest to the right, by its markup's beginning.</summary>
    public Task<string> WidestAsync() => Page.EvaluateAsync<string>("""
        [...document.querySelectorAll('body *')]
          .map((element) => [element.getBoundingClientRect().right, element.outerHTML.slice(0, 120)])
          .reduce((widest, next) => next[0] > widest[0] ? next : widest).join(' ')
        """);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        var isExpected = _expected.Any(status => message.Text.Contains(string.Create(CultureInfo.InvariantCulture, $"a status of {status} "), StringComparison.Ordinal));
        if (message.Type is "error" && !isExpected)
        {
            _complaints.Enqueue($"{message.Location}: {message.Text}");
        }
    }
}
