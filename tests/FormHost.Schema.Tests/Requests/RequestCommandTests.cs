using System.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Requests;

public sealed class RequestCommandTests
{
    private static readonly RequestCommand Plain = new()
    {
        ReleaseUrl = "https://h.example/1.0/software.cfg",
        SoftwareType = "default",
        Shared = false,
        Serialisation = SerialisationKind.Xml,
    };

    [Fact]
    public void Names_release_type_file_and_serialisation() =>
        Assert.Equal(
            "slapos request TITLE https://h.example/1.0/software.cfg --type default --parameters-file parameters.xml --force-serialisation xml",
            Plain.Text());

    [Fact]
    public void Placement_state_and_shared_follow() =>
        Assert.Equal(
            "slapos request 'my instance' RELEASE_URL --type default --parameters-file parameters.xml --force-serialisation json-in-xml --node computer_guid=COMP-1 --state stopped --slave",
            (Plain with
            {
                Title = "my instance", ReleaseUrl = null, Shared = true, Serialisation = SerialisationKind.JsonInXml,
                Node = [new("computer_guid", "COMP-1")], State = "stopped",
            }).Text());

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\u001b[201~b")]
    [InlineData("a\u009bb")]
    public void A_control_character_gives_no_command(string text)
    {
        Assert.Null((Plain with { SoftwareType = text }).Text());
        Assert.Null((Plain with { Title = text }).Text());
        Assert.Null((Plain with { ReleaseUrl = text }).Text());
    }

    [Fact]
    public void A_title_that_looks_like_an_option_stays_a_title() =>
        Assert.Equal(
            "slapos request --type=-t --parameters-file parameters.xml --force-serialisation xml -- -title https://h.example/1.0/software.cfg",
            (Plain with { Title = "-title", SoftwareType = "-t" }).Text());

    [Theory]
    [InlineData("it's $HOME `id` \"x\" \\ ; rm -rf * ? ! # ~ é")]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("~root")]
    public async Task A_shell_reads_every_word_as_it_was_meant(string text)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "Skipped: there is no /bin/sh.");
        var command = (Plain with { SoftwareType = text, Node = [new("key", text)] }).Text()!;
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"printf '%s\\n' {command}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var words = (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n')[..^1];
        Assert.Equal(
            ["slapos", "request", "TITLE", "https://h.example/1.0/software.cfg", "--type", text, "--parameters-file", "parameters.xml", "--force-serialisation", "xml", "--node", $"key={text}"],
            words);
    }
}
