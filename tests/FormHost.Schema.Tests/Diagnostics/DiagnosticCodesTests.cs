using System.Globalization;
using System.Reflection;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Tests.Diagnostics;

public sealed class DiagnosticCodesTests
{
    public static TheoryData<string> Codes => [.. typeof(DiagnosticCatalogue).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(constant => (string)constant.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_text(string code) =>
        Assert.False(string.IsNullOrWhiteSpace(DiagnosticCatalogue.Template(code, CultureInfo.InvariantCulture)));
}
