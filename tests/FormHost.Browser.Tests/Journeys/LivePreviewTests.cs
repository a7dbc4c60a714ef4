using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>While the operator types, messages and output follow; what is typed is the operator's alone.</summary>
public sealed class LivePreviewTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Output_follows_typing_and_neither_text_nor_caret_moves()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"));
        var field = visit.Labelled("Host name");
        await field.PressSequentiallyAsync("wwwexample");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "wwwexample")));
        await field.EvaluateAsync("input => { input.setSelectionRange(3, 3); input.isTheSame = true; }");
        await visit.Page.Keyboard.TypeAsync(".");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "www.example")));
        await visit.Page.Keyboard.TypeAsync("an");

        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("www.anexample");
        Assert.True(await field.EvaluateAsync<bool>("input => input.isTheSame && input.selectionStart === 6"));
    }

    [Fact]
    public async Task A_wrong_value_is_told_when_the_field_is_left_and_gone_once_it_is_right()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"));
        var port = visit.Labelled("HTTPS port");
        await port.FillAsync("70000");
        await port.BlurAsync();
        await Expect(visit.Page.Locator("#e\\.port .error")).ToHaveCountAsync(1);
        await Expect(port).ToHaveAttributeAsync("aria-invalid", "true");

        await port.FillAsync("443");
        await Expect(visit.Page.Locator("#e\\.port .error")).ToHaveCountAsync(0);
        await Expect(port).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task A_message_that_appears_never_moves_what_is_being_clicked()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"));
        await visit.Labelled("HTTPS port").FillAsync("99999");
        await visit.ShowsXmlAsync(Expected.Xml(("port", "99999")));
        var choice = visit.Group("Compress answers").GetByLabel("No", new() { Exact = true });
        await choice.ScrollIntoViewIfNeededAsync();
        var box = (await choice.BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.UpAsync();

        await Expect(choice).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("#e\\.port .error")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_question_that_is_overtaken_is_given_up()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"));
        var field = visit.Labelled("Host name");
        var isFirst = true;
        await visit.Page.RouteAsync("**/form?*", async route =>
        {
            if (isFirst)
            {
                isFirst = false;
                return;
            }

            await route.ContinueAsync();
        });
        var asked = visit.Page.WaitForRequestAsync("**/form?*");
        await field.PressSequentiallyAsync("first");
        var overtaken = await asked;
        var givenUp = new TaskCompletionSource();
        visit.Page.RequestFailed += (_, request) =>
        {
            if (request == overtaken)
            {
                givenUp.SetResult();
            }
        };
        await field.PressSequentiallyAsync(" second");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "first second")));
        await givenUp.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_is_typed_while_a_button_is_at_work_is_not_lost()
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "nested"));
        var busy = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/form?*", async route =>
        {
            await busy.Task;
            await route.ContinueAsync();
        });
        await visit.RenewAsync(async () =>
        {
            await visit.Page.Locator("button[value='add:/strings']").ClickAsync();
            await visit.Control("/address/host").FillAsync("typed.example.org");
            busy.SetResult();
        });

        await Expect(visit.Control("/strings/0")).ToBeVisibleAsync();
        await Expect(visit.Control("/address/host")).ToHaveValueAsync("typed.example.org");
    }

    [Fact]
    public async Task Without_a_connection_it_says_so_and_keeps_what_was_typed()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"));
        visit.Expect("net::ERR_FAILED");
        await visit.Page.RouteAsync("**/form?*", route => route.AbortAsync());
        await visit.Labelled("Host name").FillAsync("www.example.org");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot be reached");
        await visit.Button("Check").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("try again");

        await visit.Page.UnrouteAllAsync();
        await Expect(visit.Labelled("Host name")).ToHaveValueAsync("www.example.org");
        await visit.CheckAsync();
        await visit.ShowsXmlAsync(Expected.Xml(("host", "www.example.org")));
        await Expect(visit.Page.Locator("#trouble")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Enter_in_a_text_field_means_check()
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "nested"));
        await visit.DoAsync("add:/strings");
        await visit.Control("/strings/0").FillAsync("one");
        await visit.RenewAsync(() => visit.Control("/strings/0").PressAsync("Enter"));
        await Expect(visit.Summary).ToBeFocusedAsync();
        await Expect(visit.Control("/strings/0")).ToHaveValueAsync("one");
        await Expect(visit.Control("/strings/1")).ToHaveCountAsync(0);
    }
}
