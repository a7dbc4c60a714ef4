using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FormHost.Web.Tests.Journeys.Support;

/// <summary>A browser without scripts: it shows a page, fills in its form, and posts every control as browsers do.</summary>
internal sealed class Visitor(HttpClient client)
{
    private readonly HtmlParser _parser = new();
    private Uri _address = new("http://localhost/");

    public HttpStatusCode Status { get; private set; }

    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>The last response's body as it came.</summary>
    public string Body { get; private set; } = string.Empty;

    public HttpResponseMessage Response { get; private set; } = null!;

    /// <summary>All text of the page's content.</summary>
    public string Text => Page.QuerySelector("main")!.TextContent;

    /// <summary>The instance XML that the page shows.</summary>
    public string? Xml => Page.GetElementById("xml")?.TextContent;

    /// <summary>The text of the raw view.</summary>
    public string? Raw => Page.GetElementById("raw") is IHtmlTextAreaElement raw ? raw.Value : null;

    public async Task GoAsync(string path) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(_address, path)));

    /// <summary>Types into the control of a name, or chooses the radio button or option of a value.</summary>
    public void Fill(string name, string text)
    {
        var controls = Page.QuerySelectorAll("[name]").Where(one => string.Equals(one.GetAttribute("name"), name, StringComparison.Ordinal)).ToList();
        Assert.True(controls.Count > 0, $"There is no control {name}.");
        foreach (var control in controls)
        {
            switch (control)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    choice.IsChecked = string.Equals(choice.Value, text, StringComparison.Ordinal);
                    break;
                case IHtmlInputElement input:
                    input.Value = text;
                    break;
                case IHtmlSelectElement select:
                    select.Value = text;
                    break;
                case IHtmlTextAreaElement area:
                    area.Value = text;
                    break;
            }
        }
    }

    /// <summary>What stands in the control of a name.</summary>
    public string? ValueOf(string name) => Controls().FirstOrDefault(pair => string.Equals(pair.Name, name, StringComparison.Ordinal)).Value;

    /// <summary>Presses the button that posts this.</summary>
    public async Task PressAsync(string action)
    {
        var button = Page.QuerySelectorAll("button[name=_do]").First(one => string.Equals(one.GetAttribute("value"), action, StringComparison.Ordinal));
        await DoAsync(action, button.GetAttribute("formaction"));
    }

    /// <summary>Posts what a button would, be it on the page or not.</summary>
    public Task DoAsync(string action, string? address = null) =>
        PostAsync([.. Controls().Select(pair => KeyValuePair.Create(pair.Name, Crlf(pair.Value))), new("_do", action)], address);

    /// <summary>Posts values to the form's address.</summary>
    public async Task PostAsync(IEnumerable<KeyValuePair<string, string>> values, string? address = null) =>
        await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(_address, address ?? Form.GetAttribute("action")!)) { Content = new FormUrlEncodedContent(values) });

    public async Task SendAsync(HttpRequestMessage request)
    {
        _address = request.RequestUri!.IsAbsoluteUri ? request.RequestUri : new Uri(_address, request.RequestUri);
        request.RequestUri = _address;
        request.Headers.Accept.ParseAdd("text/html");
        using (request)
        {
            Response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        Status = Response.StatusCode;
        Body = await Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (Response.Content.Headers.ContentType?.MediaType is "text/html")
        {
            Page = _parser.ParseDocument(Body);
        }
    }

    private IHtmlFormElement Form => (IHtmlFormElement)Page.QuerySelector("form[data-form]")!;

    private IEnumerable<(string Name, string Value)> Controls() =>
        from control in Form.QuerySelectorAll("input[name], select[name], textarea[name]")
        where !control.HasAttribute("disabled")
        let value = ValueOf(control)
        where value is not null
        select (control.GetAttribute("name")!, value);

    private static string? ValueOf(IElement control) => control switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };

    private static string Crlf(string text) => text.ReplaceLineEndings("\n").Replace("\n", "\r\n", StringComparison.Ordinal);
}
