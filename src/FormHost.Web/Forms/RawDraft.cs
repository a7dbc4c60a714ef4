using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Web.Forms;

/// <summary>What stands in the raw view.</summary>
public sealed record RawDraft
{
    /// <summary>The instance XML as typed.</summary>
    public required string Xml { get; init; }

    /// <summary>The serialisation that is requested.</summary>
    public required SerialisationKind Serialisation { get; init; }

    /// <summary>The software type that is requested.</summary>
    public required string SoftwareType { get; init; }

    /// <summary>Whether a shared instance is requested.</summary>
    public required bool Shared { get; init; }

    /// <summary>What is wrong with the text, with line and column.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>True where the text holds what must not be shown unasked.</summary>
    public bool IsMasked { get; init; }
}
