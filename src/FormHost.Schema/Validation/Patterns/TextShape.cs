namespace FormHost.Schema.Validation.Patterns;

/// <summary>What UTF-16 units a text has. The simpler the shape, the simpler and faster the .NET expression that serves it.</summary>
internal enum TextShape
{
    /// <summary>ASCII only.</summary>
    Ascii,

    /// <summary>No surrogates: one unit is one code point.</summary>
    Basic,

    /// <summary>Surrogates in pairs only.</summary>
    Paired,

    /// <summary>Some surrogate stands alone, and is a code point of its own.</summary>
    Lone,
}
