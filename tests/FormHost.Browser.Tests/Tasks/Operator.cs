using System.Text.RegularExpressions;
using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>What an operator does at a form, by what the page says: labels, legends, titles and buttons, never places.</summary>
/// <param name="visit">The visitor.</param>
/// <param name="place">The part of the page that is looked at; null for the whole form.</param>
internal sealed class Operator(Visit visit, ILocator? place = null)
{
    private readonly ILocator _place = place ?? visit.Page.Locator("#form");

    public Visit Visit => visit;

    /// <summary>The first part of the form with this title: a section, a list, an item or an entry.</summary>
    public Operator In(string title) => new(visit, PartOf(title));

    /// <summary>The part of the form with this title, unfolded.</summary>
    public async Task<Operator> UnfoldAsync(string title)
    {
        var part = PartOf(title);
        if (await part.GetAttributeAsync("open") is null)
        {
            await part.Locator("> summary").ClickAsync();
        }

        return new(visit, part);
    }

    /// <summary>The control with this label.</summary>
    public ILocator Control(string label) => _place.GetByLabel(Named(label)).And(visit.Page.Locator("input, select, textarea"));

    /// <summary>The value with this label, where nothing can be changed.</summary>
    public ILocator Shown(string label) => _place.Locator($".field:has(> .label > .title:text-is({Quoted(label)})) > .shown");

    /// <summary>The first radio buttons with this legend.</summary>
    public ILocator Choice(string legend) => _place.Locator($"fieldset:has(> legend > .title:text-is({Quoted(legend)})), fieldset:has(> legend:text-is({Quoted(legend)}))").First;

    public Task TypeAsync(string label, string text) => Control(label).FillAsync(text);

    /// <summary>Picks an option of a list.</summary>
    public Task SelectAsync(string label, string option) => Control(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    /// <summary>Checks a radio button.</summary>
    public Task TickAsync(string legend, string option) => Option(Choice(legend), option).CheckAsync();

    /// <summary>Chooses which kind a value is. Without scripts a button shows the fields of the kind.</summary>
    public async Task ChooseAsync(string kind, string? legend = null)
    {
        var choice = legend is null ? _place.Locator("fieldset.picker").First : Choice(legend);
        await (visit.IsScripted
            ? visit.RenewAsync(() => Option(choice, kind).CheckAsync())
            : Option(choice, kind).CheckAsync());
        if (!visit.IsScripted)
        {
            await visit.RenewAsync(() => choice.GetByText("Show its fields").ClickAsync());
        }
    }

    /// <summary>Presses a button that makes the page anew.</summary>
    public Task PressAsync(string button) =>
        visit.RenewAsync(() => _place.Locator($"button[aria-label={Quoted(button)}], button:not([aria-label]):text-is({Quoted(button)})").ClickAsync());

    /// <summary>Adds an entry under a key of the operator's own; it has a part of that title.</summary>
    public async Task<Operator> AddEntryAsync(string map, string key)
    {
        await TypeAsync($"Key of a new entry of {map}", key);
        await PressAsync($"Add entry to {map}");
        return await UnfoldAsync(key);
    }

    /// <summary>Checks the form and finds nothing wrong.</summary>
    public async Task FindsNoProblemAsync()
    {
        await visit.CheckAsync();
        await Expect(visit.Summary).ToHaveTextAsync("No problems found.");
    }

    /// <summary>Has exactly this instance XML, on the page and as a file.</summary>
    public async Task GetsAsync(string xml)
    {
        await visit.ShowsXmlAsync(xml);
        Assert.Equal(xml, await visit.DownloadAsync());
    }

    private ILocator PartOf(string title) => _place
        .Locator($"details.section:has(> summary > .title:text-is({Quoted(title)})), fieldset:has(> legend > .title:text-is({Quoted(title)})), [role=group][aria-label={Quoted(title)}]")
        .First;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A label begins with its title; its marks and the parameter's name follow.</summary>
    private static Regex Named(string label) =>
        new($@"^\s*{Regex.Escape(label)}(\s+(required|deprecated|not in the schema))*(\s+\S+)?\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static ILocator Option(ILocator choice, string option) =>
        choice.Locator(".radio").Filter(new() { Has = choice.Page.GetByText(option, new() { Exact = true }) }).Locator("input");
}
