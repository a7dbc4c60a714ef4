namespace FormHost.Schema.Schemas;

/// <summary>The published drafts of JSON Schema, oldest first.</summary>
public enum DraftVersion
{
    /// <summary>Draft-04.</summary>
    Draft4,

    /// <summary>Draft-06.</summary>
    Draft6,

    /// <summary>Draft-07.</summary>
    Draft7,

    /// <summary>2019-09.</summary>
    Draft201909,

    /// <summary>2020-12.</summary>
    Draft202012,
}
