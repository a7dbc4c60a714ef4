using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching.Files;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.DependencyInjection;

namespace FormHost.Web.Tests.Fetching.Files;

public sealed class CatalogueTests : IDisposable
{
    private readonly DirectoryInfo _top = Directory.CreateTempSubdirectory("formhost");
    private readonly string _folder;

    public CatalogueTests()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_top.FullName, "My Releases")).FullName;
        Write("kvm/software.cfg.json", "{\"name\": \"kvm\"}");
        Write("kvm/instance.json", "{}");
        Write("ors/amarisoft/software-ors.cfg.json", "{}");
        Write(".git/x/software.cfg.json", "{}");
        Write("node_modules/x/software.cfg.json", "{}");
        Write("kvm/software.cfg", "[buildout]");
        Write("../outside.json", "{\"secret\": 1}");
    }

    public void Dispose() => _top.Delete(recursive: true);

    [Fact]
    public async Task Releases_of_a_folder_and_configured_URLs_are_listed()
    {
        await using var host = new FetchingHost([("Catalogue:0", "https://lab.example.org/x/software.cfg"), ("Catalogue:1", _folder)]);

        var entries = await host.Services.GetRequiredService<ICatalogue>().ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                new(CatalogueKind.Url, "https://lab.example.org/x/software.cfg", new Uri("https://lab.example.org/x/software.cfg")),
                new(CatalogueKind.Folder, "kvm", new Uri("catalogue://my-releases/kvm/software.cfg")),
                new(CatalogueKind.Folder, "ors/amarisoft/software-ors.cfg", new Uri("catalogue://my-releases/ors/amarisoft/software-ors.cfg")),
            ],
            entries.Where(entry => entry.Kind is not CatalogueKind.Sample));
    }

    [Fact]
    public async Task A_file_is_read_anew_each_time()
    {
        await using var host = new FetchingHost([("Catalogue", _folder)]);
        var url = new Uri("catalogue://my-releases/kvm/software.cfg.json");

        Assert.Equal("{\"name\": \"kvm\"}", await host.TextAsync(url));
        Write("kvm/software.cfg.json", "{}");
        Assert.Equal("{}", await host.TextAsync(url));
    }

    [Theory]
    [InlineData("catalogue://my-releases/none.json")]
    [InlineData("catalogue://other/kvm/software.cfg.json")]
    [InlineData("catalogue://my-releases/../outside.json")]
    [InlineData("catalogue://my-releases/%2e%2e/outside.json")]
    [InlineData("catalogue://my-releases/..%2foutside.json")]
    [InlineData("catalogue://my-releases/kvm/software.cfg")]
    [InlineData("catalogue://my-releases/.git/x/software.cfg.json")]
    [InlineData("catalogue://my-releases/kvm")]
    [InlineData("catalogue://my-releases/%00.json")]
    [InlineData("catalogue://my-releases/link.json")]
    [InlineData("catalogue://my-releases/up/outside.json")]
    [InlineData("catalogue://my-releases/git/x/software.cfg.json")]
    [InlineData("catalogue://my-releases/circle.json")]
    public async Task Nothing_but_JSON_files_of_the_folder_can_be_had(string url)
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link.json"), Path.Combine(_top.FullName, "outside.json"));
        File.CreateSymbolicLink(Path.Combine(_folder, "up"), "..");
        File.CreateSymbolicLink(Path.Combine(_folder, "git"), ".git");
        File.CreateSymbolicLink(Path.Combine(_folder, "circle.json"), "circle.json");
        await using var host = new FetchingHost([("Catalogue", _folder)]);

        Assert.Equal(DocumentCodes.NotFound, await host.FailureAsync(new Uri(url)));
    }

    [Fact]
    public async Task Links_within_the_folder_and_a_link_to_it_work()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "same.json"), "kvm/software.cfg.json");
        var link = Path.Combine(_top.FullName, "checkout");
        File.CreateSymbolicLink(link, _folder);
        await using var host = new FetchingHost([("Catalogue", link)]);

        Assert.Equal("{\"name\": \"kvm\"}", await host.TextAsync(new Uri("catalogue://checkout/same.json")));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused()
    {
        await using var host = new FetchingHost([("Catalogue", _folder), ("Limits:DocumentBytes", "5")]);

        Assert.Equal(DocumentCodes.TooLarge, await host.FailureAsync(new Uri("catalogue://my-releases/kvm/software.cfg.json")));
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
