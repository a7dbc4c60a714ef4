namespace FormHost.Schema.Documents;

/// <summary>What one form may cost. Every figure can be configured under <c>FormHost:Limits</c>.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that hold unless configured.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Bytes of one document after decompression.</summary>
    public int DocumentBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Documents that one form may need.</summary>
    public int Documents { get; init; } = 200;

    /// <summary>Bytes of all documents of one form.</summary>
    public int TotalBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Levels of nesting in a JSON document.</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>Schema nodes of one form.</summary>
    public int SchemaNodes { get; init; } = 20_000;

    /// <summary>Fields that one page may show.</summary>
    public int RenderedFields { get; init; } = 5_000;
}
