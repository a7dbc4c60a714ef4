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
    /// <param name="name">The name of the member.</param>
    /// <param name="schema">What applies to it.</param>
    /// <param name="types">The types that it may have.</param>
    /// <param name="isInSecret">True in a list or map whose own name says that what it holds is secret.</param>
    public static bool IsSecret(string name, EffectiveSchema schema, JsonTypes types, bool isInSecret = false) =>
        types.HasFlag(JsonTypes.String)
        && schema.Enum is null
        && schema.Const is null
        && (string.Equals(schema.Format, "password", StringComparison.Ordinal)
            || schema.IsWriteOnly
            || isInSecret
            || SaysSecret(name, schema.Title));

    /// <summary>True where a name or title says that what it names is secret.</summary>
    public static bool SaysSecret(string name, string? title = null) =>
        SecretWord().IsMatch(name)
        || (title is not null && SecretWord().IsMatch(title))
        || ((Key().IsMatch(name) || (title is not null && Key().IsMatch(title)))
            && !PublicKey().IsMatch(name)
            && (title is null || !PublicKey().IsMatch(title)));

    [GeneratedRegex("password|passwd|secret|token", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SecretWord();

    [GeneratedRegex(@"key\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex(@"public|pub[\W_]*key|authori[sz]ed", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PublicKey();
}
