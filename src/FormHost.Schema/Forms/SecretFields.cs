using System.Text.Json;
using System.Text.RegularExpressions;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>
/// Tells which fields hold secrets: free strings that the schema marks (<c>format: password</c>, <c>writeOnly</c>), or whose
/// name or title says so. Public and authorised keys are none.
/// </summary>
public static partial class SecretFields
{
    /// <summary>True for a free string that must be masked where it is shown.</summary>
    public static bool IsSecret(string name, EffectiveSchema schema, JsonTypes types) =>
        types.HasFlag(JsonTypes.String)
        && schema.Enum is null
        && schema.Const is null
        && (string.Equals(schema.Format, "password", StringComparison.Ordinal)
            || schema.IsWriteOnly
            || SaysSecret(name, schema.Title));

    /// <summary>True where a name or title says that what it names is secret.</summary>
    public static bool SaysSecret(string name, string? title = null) =>
        SecretWord().IsMatch(name)
        || (title is not null && SecretWord().IsMatch(title))
        || ((Key().IsMatch(name) || (title is not null && Key().IsMatch(title)))
            && !PublicKey().IsMatch(name)
            && (title is null || !PublicKey().IsMatch(title)));

    /// <summary>True where a JSON value can be masked as text.</summary>
    public static bool CanMask(JsonElement? value) => value is null or { ValueKind: JsonValueKind.String };

    [GeneratedRegex("password|passwd|secret|token", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SecretWord();

    [GeneratedRegex(@"key\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex("public|authori[sz]ed", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PublicKey();
}
