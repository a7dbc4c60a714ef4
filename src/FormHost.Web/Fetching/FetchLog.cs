using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching;

/// <summary>What fetching writes to the log. Addresses come redacted.</summary>
internal sealed partial class FetchLog(ILogger<FetchLog> logger)
{
    public void Ended(Uri url, FetchOutcome outcome, TimeSpan took)
    {
        if (outcome.Fault is { } fault)
        {
            if (logger.IsEnabled(LogLevel.Warning))
            {
                LogFailed(Redaction.ForLog(url), fault, (int?)outcome.Status, outcome.Reason, took.TotalMilliseconds);
            }
        }
        else if (logger.IsEnabled(LogLevel.Information))
        {
            LogFetched(Redaction.ForLog(url), outcome.Document?.Content.Length ?? 0, took.TotalMilliseconds);
        }
    }

    public void Stale(Uri url, TimeSpan age)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            LogStale(Redaction.ForLog(url), age.TotalSeconds);
        }
    }

    public void Retrying(Uri url, FetchOutcome? outcome, int attempt, TimeSpan delay)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            LogRetrying(Redaction.ForLog(url), outcome?.Fault, (int?)outcome?.Status, attempt, delay.TotalMilliseconds);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Fetched {Url}: {Bytes} bytes in {Milliseconds:0} ms")]
    private partial void LogFetched(string url, int bytes, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Could not fetch {Url}: {Fault}, status {Status}, {Reason}, after {Milliseconds:0} ms")]
    private partial void LogFailed(string url, FetchFault fault, int? status, string? reason, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "Fetching {Url} again ({Fault}, status {Status}): try {Attempt} in {Milliseconds:0} ms")]
    private partial void LogRetrying(string url, FetchFault? fault, int? status, int attempt, double milliseconds);

    [LoggerMessage(4, LogLevel.Warning, "{Host} keeps failing and is left alone for {Seconds} s")]
    public partial void CircuitOpened(string host, double seconds);

    [LoggerMessage(5, LogLevel.Information, "{Host} answers again")]
    public partial void CircuitClosed(string host);

    [LoggerMessage(6, LogLevel.Information, "Serving a copy of {Url} that is {Seconds:0} s old")]
    private partial void LogStale(string url, double seconds);
}
