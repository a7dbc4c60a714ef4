namespace FormHost.Schema.Validation.Formats;

/// <summary>The formats of JSON Schema 2020-12, section 7.3, by name.</summary>
internal static class FormatChecks
{
    /// <summary>The check of <paramref name="format"/>, compared exactly; null where the format is unknown.</summary>
    public static FormatCheck? Find(string format) => format switch
    {
        _ => null,
    };
}
