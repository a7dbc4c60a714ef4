namespace FormHost.Schema.Validation.Instances;

/// <summary>What came of reading a text as JSON.</summary>
internal enum ReadOutcome
{
    Read,
    NotJson,
    TooDeep,
}
