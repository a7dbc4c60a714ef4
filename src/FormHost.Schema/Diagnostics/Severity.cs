namespace FormHost.Schema.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Something is wrong: a value violates its schema, a document cannot be used.</summary>
    Error,

    /// <summary>Something is doubtful, but works.</summary>
    Warning,

    /// <summary>A note, mostly for the author of a release.</summary>
    Info,
}
