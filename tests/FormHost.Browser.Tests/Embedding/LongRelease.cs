using System.Text.Json;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>A release with a description of one megabyte that is full of markup.</summary>
internal static class LongRelease
{
    public static void Write(DirectoryInfo folder)
    {
        Write(folder, "software.cfg.json", new Dictionary<string, object>
        {
            ["name"] = "Long",
            ["description"] = "Long",
            ["serialisation"] = "xml",
            ["software-type"] = new Dictionary<string, object>
            {
                ["default"] = new { title = "Long", description = "Long", request = "input.json", response = "input.json" },
            },
        });
        Write(folder, "input.json", new Dictionary<string, object>
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["type"] = "object",
            ["properties"] = new { text = new { type = "string", title = "Text", description = string.Concat(Enumerable.Repeat("<script>document.title='ran'</script> ", 1_000_000 / 38)) } },
        });
    }

    private static void Write(DirectoryInfo folder, string name, object document) =>
        File.WriteAllText(Path.Combine(folder.FullName, name), JsonSerializer.Serialize(document));
}
