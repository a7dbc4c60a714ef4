using System.Globalization;
using System.Reflection;
using System.Text;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Tests.Diagnostics;

public sealed class DiagnosticDocumentTests
{
    private static IEnumerable<string> Codes =>
        typeof(Diagnostic).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Codes", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal);

    [Fact]
    public void The_document_lists_every_code_with_its_text()
    {
        var path = Path.Combine(Root(), "docs", "diagnostics.md");
        var expected = Document();
        if (Environment.GetEnvironmentVariable("FORMHOST_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            # Diagnostics

            All that FormHost says of a document or a value has a stable code. Words in braces are filled in; `{limit?item:items}` is a singular or a plural. This page is made by
            `FORMHOST_WRITE_DOCS=1 dotnet test --project tests/FormHost.Schema.Tests`.

            | code | text |
            |---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var code in Codes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{code}` | {DiagnosticCatalogue.Template(code)?.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")} |\n");
        }

        return text.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "FormHost.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
