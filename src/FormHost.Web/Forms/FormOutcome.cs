using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Forms;

/// <summary>What the form gives: the instance XML and the command that requests the instance.</summary>
/// <param name="Xml">The instance XML; null where XML cannot carry a value.</param>
/// <param name="ShownXml">The same with secrets masked, unless they were asked for.</param>
/// <param name="Command">The <c>slapos request</c> command.</param>
/// <param name="HasSecrets">True where secrets are set.</param>
/// <param name="IsRevealed">True where they are shown.</param>
/// <param name="Diagnostics">What is to be said of the document as a whole.</param>
public sealed record FormOutcome(
    string? Xml,
    string? ShownXml,
    string Command,
    bool HasSecrets,
    bool IsRevealed,
    ImmutableArray<Diagnostic> Diagnostics);
