using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class PublishedValuesTests
{
    [Theory]
    [InlineData("{\"_\": \"{\\\"url\\\": \\\"https://example.org/\\\", \\\"more\\\": [1.0]}\"}")]
    [InlineData("{\"url\": \"https://example.org/\", \"more\": \"[1.0]\"}")]
    [InlineData("<instance><parameter id=\"url\">https://example.org/</parameter><parameter id=\"more\">[1.0]</parameter></instance>")]
    public async Task Published_values_are_read_flat_or_wrapped_as_XML_or_JSON(string published)
    {
        await using var app = new RequestApp();
        using var content = new StringContent(published);

        var page = await RequestApp.TextAsync(await app.Client.PostAsync(new Uri($"/results?{RequestApp.Form}", UriKind.Relative), content, TestContext.Current.CancellationToken));

        Assert.Contains("href=\"https://example.org/\"", page, StringComparison.Ordinal);
        Assert.Contains("1.0", page, StringComparison.Ordinal);
        Assert.Contains("not in the schema", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_entry_publishes_is_shown_with_an_example()
    {
        await using var app = new RequestApp();

        var page = await app.GetAsync($"/results?{RequestApp.Form}");

        Assert.Contains("\"url\": \"https://example.org/\"", page, StringComparison.Ordinal);
        Assert.Contains("<parameter id=\"_\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_schema_does_not_know_is_shown_to_its_leaves()
    {
        await using var app = new RequestApp();
        using var content = new StringContent("""{"_": "{\"more\": {\"sites\": [\"https://a.example.org/\", \"javascript:alert(1)\"], \"admin\": {\"password\": \"s3cr3t\"}, \"none\": {}}}"}""");

        var page = await RequestApp.TextAsync(await app.Client.PostAsync(new Uri($"/results?{RequestApp.Form}", UriKind.Relative), content, TestContext.Current.CancellationToken));

        Assert.Contains("<code>more / sites / 0</code>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://a.example.org/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Show</summary><pre id=\"p.more.admin.password\">s3cr3t</pre></details>", page, StringComparison.Ordinal);
        Assert.Contains("<code>more / none</code>", page, StringComparison.Ordinal);
    }
}
