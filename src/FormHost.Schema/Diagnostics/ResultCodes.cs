namespace FormHost.Schema.Diagnostics;

/// <summary>What can be said about what an instance publishes.</summary>
public static class ResultCodes
{
    /// <summary>The key <c>_</c> holds no JSON object, so it is shown as it is.</summary>
    public const string NotUnwrapped = "result.not-unwrapped";
}
