namespace FormHost.Schema.Validation;

/// <summary>What a string means that has not the form its <c>format</c> names.</summary>
public enum FormatMode
{
    /// <summary>Nothing, unless the schema's dialect asserts formats (2020-12's format-assertion vocabulary).</summary>
    Ignore,

    /// <summary>A warning; the instance stays valid. Where the dialect asserts formats, an error.</summary>
    Warn,

    /// <summary>An error, for all formats that are known. In draft-07 also where <c>contentEncoding</c> and <c>contentMediaType</c> do not hold.</summary>
    Assert,
}
