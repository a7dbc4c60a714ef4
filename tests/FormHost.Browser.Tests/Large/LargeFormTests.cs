using System.Globalization;
using FormHost.Browser.Tests.Accessibility;
using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;
using FormHost.Browser.Tests.Tasks;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Large;

/// <summary>However large a schema or a document is: the form can be used, or it says which limit is in the way.</summary>
public sealed class LargeFormTests(Site site) : BrowserTest(site), IClassFixture<LargeRelease>
{
    private const int Count = 1_000;

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_recursive_schema_is_opened_as_deep_as_the_operator_goes(bool scripted)
    {
        var form = new Operator(await OpenAsync(LargeRelease.Form("default"), scripted));
        await form.TypeAsync("Name", "root");
        await form.PressAsync("Add Child to Children");
        await form.In("Child 1").TypeAsync("Name", "child");
        var left = await form.UnfoldAsync("Left");
        await left.PressAsync("Show the fields of Left");
        await left.TypeAsync("Name", "left");

        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "name": "root",
                "left": {
                    "name": "left"
                },
                "children": [
                    {
                        "name": "child"
                    }
                ]
            }
            """));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_list_of_a_thousand_items_grows_by_one(bool scripted)
    {
        var form = new Operator(await VisitAsync(new(scripted)));
        await form.Visit.HandOverAsync(LargeRelease.Form("many"), Expected.JsonInXml($"{{\"list\": [{Lines(index => $"{{\"port\": {index}}}")}]}}"));
        await form.In("Machine 500").TypeAsync("Port", "80");
        await form.PressAsync("Add Machine to List");
        await form.In("Machine 1001").TypeAsync("Port", "443");
        await form.PressAsync("Remove Machine 1");

        await form.FindsNoProblemAsync();
        var ports = Enumerable.Range(2, Count - 1).Select(index => index == 500 ? 80 : index).Append(443);
        await form.GetsAsync(Expected.JsonInXml(Written("list", '[', ports.Select(port => $"{{\n            \"port\": {port}\n        }}"), ']')));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_map_of_a_thousand_keys_grows_by_one(bool scripted)
    {
        var form = new Operator(await VisitAsync(new(scripted)));
        await form.Visit.HandOverAsync(LargeRelease.Form("many"), Expected.JsonInXml($"{{\"map\": {{{Lines(index => $"\"k{index}\": \"{index}\"")}}}}}"));
        await form.TypeAsync("Key of k500", "renamed");
        await form.TypeAsync("Key of a new entry of Map", "new");
        await form.PressAsync("Add entry to Map");
        await form.TypeAsync("new", "value");

        await form.FindsNoProblemAsync();
        var members = Enumerable.Range(1, Count).Select(index => $"\"{(index == 500 ? "renamed" : $"k{index}")}\": \"{index}\"").Append("\"new\": \"value\"");
        await form.GetsAsync(Expected.JsonInXml(Written("map", '{', members, '}')));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Below_a_description_of_a_hundred_kilobytes_the_fields_work(bool scripted)
    {
        var form = new Operator(await OpenAsync(LargeRelease.Form("description"), scripted));
        await form.TypeAsync("Host name", "www.example.org");
        await form.TypeAsync("Port", "443");
        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("{\n    \"host\": \"www.example.org\",\n    \"port\": 443\n}"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Titles_from_right_to_left_stand_in_a_page_from_left_to_right(bool scripted)
    {
        const string Host = "שם המארח (www.example.org)";
        var form = new Operator(await OpenAsync(LargeRelease.Form("right-to-left"), scripted));
        await Expect(form.Visit.Page.GetByText(Host)).ToHaveCSSAsync("direction", "rtl");
        await Expect(form.Control(Host)).ToHaveCSSAsync("direction", "ltr");
        await form.TypeAsync(Host, "www.example.org");
        await (await form.UnfoldAsync("قسم")).TickAsync("النوع", "أول");
        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("{\n    \"host\": \"www.example.org\",\n    \"section\": {\n        \"kind\": \"أول\"\n    }\n}"));
    }

    [Fact]
    public async Task More_schemas_than_the_limit_are_told_with_the_setting_that_raises_it()
    {
        var visit = await OpenAsync(LargeRelease.Form("nodes"));
        await Expect(visit.Page.Locator(".notice").Filter(new() { HasText = "20000" })).ToContainTextAsync("FormHost:Limits:SchemaNodes");
    }

    [Theory, InlineData("default"), InlineData("description"), InlineData("right-to-left")]
    public async Task None_scrolls_sideways_or_violates_a_rule_of_accessibility(string entry)
    {
        var visit = await OpenAsync(LargeRelease.Form(entry), width: 320);
        await visit.CheckAsync();
        await visit.UnfoldAsync();
        Assert.True(await visit.OverhangAsync() <= 0, await visit.WidestAsync());
        Assert.Empty(await Axe.JudgeAsync(visit));
    }

    private static string Lines(Func<int, string> line) => string.Join(',', Enumerable.Range(1, Count).Select(line));

    private static string Written(string name, char open, IEnumerable<string> parts, char close) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\n    \"{name}\": {open}\n        {string.Join(",\n        ", parts)}\n    {close}\n}}");
}
