using System.Text.Json;

namespace FormHost.Schema.Tests.Conformance;

/// <summary>One test of the official suite: an instance and whether it is valid.</summary>
internal sealed record SuiteCase(string File, string Group, string Description, JsonElement Schema, JsonElement Data, bool IsValid)
{
    public override string ToString() => $"{File}: {Group}: {Description}";
}
