using FormHost.Web.Tests.Api.Support;
using FormHost.Web.Tests.Journeys.Support;

namespace FormHost.Web.Tests.Journeys;

/// <summary>The start page: an operator's own releases first, by what tells them apart.</summary>
public sealed class HomePageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("formhost");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Releases_of_a_folder_come_first_without_the_path_they_share()
    {
        var visitor = await HomeAsync("software/kvm/software.cfg", "software/erp5/software.cfg", "software/erp5/software_py3.cfg");
        Assert.Equal(["Catalogue", "Samples"], visitor.Page.QuerySelectorAll("h2").Select(title => title.TextContent));
        Assert.Equal(["erp5", "erp5/software_py3.cfg", "kvm"], visitor.Page.QuerySelectorAll("#catalogue a").Select(link => link.TextContent));
        Assert.EndsWith("/software/kvm/software.cfg", visitor.Page.QuerySelector("#catalogue li:last-child")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("[data-filter]"));
    }

    [Fact]
    public async Task Many_can_be_searched()
    {
        var visitor = await HomeAsync([.. Enumerable.Range(0, 13).Select(number => $"software/r{number}/software.cfg")]);
        Assert.Equal("#catalogue", visitor.Page.QuerySelector(".needs-script [data-filter]")!.GetAttribute("data-filter"));
    }

    [Fact]
    public async Task Samples_have_the_names_of_their_descriptors_and_showcases_come_last()
    {
        var visitor = await HomeAsync();
        Assert.Equal(["Database cluster", "Web server", "Field kinds", "Faults"], visitor.Page.QuerySelectorAll("#samples a").Select(link => link.TextContent));
        Assert.Contains("Serves web sites over HTTPS", visitor.Page.GetElementById("samples")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Visitor> HomeAsync(params string[] releases)
    {
        foreach (var release in releases)
        {
            var file = new FileInfo(Path.Combine(_folder.FullName, $"{release}.json"));
            file.Directory!.Create();
            await File.WriteAllTextAsync(file.FullName, "{}", TestContext.Current.CancellationToken);
        }

        using var host = new ApiHost(null, ("FormHost:Catalogue:0", _folder.FullName));
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync("/");
        return visitor;
    }
}
