using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
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
    private readonly List<string> _expected = [];

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

    /// <summary>The text of the raw view.</summary>
    public ILocator Raw => Page.Locator("#raw");

    /// <summary>The control of the value at a place.</summary>
    public ILocator Control(string pointer) => Page.Locator($"[name='{pointer}']");

    /// <summary>The control with this label.</summary>
    public ILocator Labelled(string label) => Page.GetByLabel(new Regex($@"^\s*{Regex.Escape(label)}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>The radio buttons with this legend.</summary>
    public ILocator Group(string legend) =>
        Page.GetByRole(AriaRole.Group, new() { NameRegex = new Regex($@"^\s*{Regex.Escape(legend)}\b", RegexOptions.None, TimeSpan.FromSeconds(1)) });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>Goes to a path of the product; any other status than the expected one fails the test.</summary>
    public async Task GoAsync(string path, int status = 200)
    {
        Expect(string.Create(CultureInfo.InvariantCulture, $"a status of {status} "));
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    /// <summary>Errors with this text are part of the test.</summary>
    public void Expect(string? text)
    {
        if (text is not null)
        {
            _expected.Add(text);
        }
    }

    /// <summary>Does what makes the page anew, and waits until it is.</summary>
    public async Task RenewAsync(Func<Task> act)
    {
        await Page.EvaluateAsync($"document.documentElement.setAttribute('{Seen}', '')");
        await act();
        await Page.Locator(IsScripted ? "form[data-form]:not([aria-busy])" : $"html:not([{Seen}]) form[data-form]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>Presses a button that makes the page anew.</summary>
    public Task PressAsync(string button) => RenewAsync(() => Button(button).ClickAsync());

    /// <summary>Presses a button of a place, such as <c>add:/list</c>.</summary>
    public async Task DoAsync(string action)
    {
        await UnfoldAsync();
        await RenewAsync(() => Page.Locator($"button[value='{action}']").First.ClickAsync());
    }

    /// <summary>Opens every folded section.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");

    /// <summary>Asks for a check, which is what most operators do before they take the XML.</summary>
    public Task CheckAsync() => RenewAsync(() => Button("Check").First.ClickAsync());

    /// <summary>Chooses another software type by its title.</summary>
    public Task ChooseEntryAsync(string title) =>
        RenewAsync(() => Page.Locator(".entries-nav li button").Filter(new() { Has = Page.GetByText(title, new() { Exact = true }) }).ClickAsync());

    /// <summary>Chooses the variant with this title at a place; without scripts a button applies the choice.</summary>
    public async Task ChooseVariantAsync(string pointer, string title)
    {
        var named = $"[name^='variant:'][name$=':{pointer}']";
        var list = Page.Locator($"select{named}").Filter(new() { Has = Page.Locator("option").GetByText(title, new() { Exact = true }) });
        var radio = Page.Locator($".radio:has({named})").Filter(new() { Has = Page.GetByText(title, new() { Exact = true }) }).Locator("input");
        await UnfoldAsync();
        Task Choose(bool isList) => isList ? list.SelectOptionAsync(new SelectOptionValue { Label = title }) : radio.CheckAsync();

        var isList = await list.CountAsync() > 0;
        if (IsScripted)
        {
            await RenewAsync(() => Choose(isList));
        }
        else
        {
            await Choose(isList);
            await RenewAsync(() => Page.Locator($"button[value='choose:{pointer}']").First.ClickAsync());
        }
    }

    /// <summary>Pastes an existing instance's parameters.</summary>
    public async Task OpenExistingAsync(string document)
    {
        await Page.GetByText("Open an existing instance").ClickAsync();
        await Page.GetByLabel("Its parameters").FillAsync(document);
        await PressAsync("Open these parameters");
    }

    /// <summary>Comes from another page, which hands an instance's parameters over to a form.</summary>
    public async Task HandOverAsync(string path, string document)
    {
        await Page.RouteAsync("**/instances.html", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"""
                <!DOCTYPE html>
                <title>Instances</title>
                <form method="post" action="{WebUtility.HtmlEncode(path)}">
                <textarea name="_open">{"\n" + WebUtility.HtmlEncode(document)}</textarea><button>Look at it</button>
                </form>
                """,
        }));
        await GoAsync("/instances.html");
        await Button("Look at it").ClickAsync();
        await Assertions.Expect(Page.Locator("form[data-form]")).ToBeAttachedAsync();
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
        if (message.Type is "error" && !_expected.Exists(text => message.Text.Contains(text, StringComparison.Ordinal)))
        {
            _complaints.Enqueue($"{message.Location}: {message.Text}");
        }
    }
}
