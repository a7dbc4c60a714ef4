namespace FormHost.Web.Fetching.Http;

/// <summary>What a host says about keeping its document (RFC 9111), as far as FormHost heeds it.</summary>
internal sealed record CacheTerms
{
    /// <summary>How long a document is fresh whose host says nothing.</summary>
    public static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(60);

    /// <summary>What no host can exceed.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>How long it need not be asked again.</summary>
    public TimeSpan Fresh { get; init; } = Unsaid;

    /// <summary>True where it may be kept beyond the moment, and served when the host fails.</summary>
    public bool MayKeep { get; init; } = true;

    /// <summary>True where it may be kept outside this process.</summary>
    public bool MayShare { get; init; } = true;

    /// <summary>The <c>ETag</c>, as sent.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c>, as sent.</summary>
    public string? LastModified { get; init; }

    public static CacheTerms Of(HttpResponseMessage response)
    {
        var control = response.Headers.CacheControl;
        return new()
        {
            Fresh = control is { NoStore: true } or { NoCache: true } ? TimeSpan.Zero : Clamped(control?.SharedMaxAge ?? control?.MaxAge, response.Headers.Age),
            MayKeep = control is not { NoStore: true },
            MayShare = control is not ({ NoStore: true } or { Private: true }),
            ETag = One(response.Headers, "ETag"),
            LastModified = One(response.Content.Headers, "Last-Modified"),
        };
    }

    private static TimeSpan Clamped(TimeSpan? lifetime, TimeSpan? age)
    {
        var left = lifetime is null ? Unsaid : lifetime.Value - (age ?? TimeSpan.Zero);
        return left < TimeSpan.Zero ? TimeSpan.Zero : left > Longest ? Longest : left;
    }

    private static string? One(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count == 1 ? values.ToString() : null;
}
