using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

/// <summary>A release whose URL cannot be derived from the descriptor's.</summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("formhost");

    [Fact]
    public async Task The_release_is_asked_for_and_sent_as_it_was_given()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "descriptor"),
            """{"name": "Test", "serialisation": "xml", "software-type": {"default": {"title": "Test", "request": "in.json", "response": "in.json"}}}""",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "in.json"), """{"type": "object"}""", TestContext.Current.CancellationToken);
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp([.. master.Settings(), ("FormHost:Catalogue:0", _folder.FullName)]);
        var address = $"/request/send?descriptor={Uri.EscapeDataString($"catalogue://{_folder.Name.ToLowerInvariant()}/descriptor")}";
        (string, string)[] typed = [("_opened", "{}"), ("_current", "{\"a\":\"1\"}"), ("_tab", "Form"), ("_title", "My shop")];

        var asked = await RequestApp.TextAsync(await app.PostAsync(address, typed));
        Assert.Contains("Give the URL of the software release", asked, StringComparison.Ordinal);
        Assert.Contains("name=\"_release\"", asked, StringComparison.Ordinal);
        Assert.Empty(master.Asked);

        using var sent = await app.PostAsync(address, [.. typed, ("_release", " https://example.org/a?b=1&c=2#d ")]);
        Assert.Equal("https://example.org/a?b=1&c=2#d", master.Instances["My shop"].Release);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
