using System.Diagnostics.Metrics;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching;

/// <summary>What fetching tells its operator: a log, with addresses redacted, and the meter <c>FormHost.Fetching</c>.</summary>
internal sealed partial class FetchTelemetry
{
    public const string MeterName = "FormHost.Fetching";

    private readonly ILogger<FetchTelemetry> _logger;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _circuits;
    private readonly Counter<long> _answers;

    public FetchTelemetry(ILogger<FetchTelemetry> logger, IMeterFactory meters)
    {
        _logger = logger;
        var meter = meters.Create(MeterName);
        _duration = meter.CreateHistogram<double>("formhost.fetch.duration", "s", "Time of a fetch with its retries, by outcome.");
        _retries = meter.CreateCounter<long>("formhost.fetch.retries", "{try}", "Tries after the first one, by fault.");
        _circuits = meter.CreateCounter<long>("formhost.fetch.circuits", "{change}", "Hosts left alone or taken up again.");
        _answers = meter.CreateCounter<long>("formhost.documents", "{document}", "Documents given to forms, by where they came from.");
    }

    public void Ended(Uri url, FetchOutcome outcome, TimeSpan took)
    {
        _duration.Record(took.TotalSeconds, Tag("outcome", outcome.Fault?.ToString() ?? (outcome.IsUnchanged ? "Unchanged" : "Document")));
        if (outcome.Fault is { } fault)
        {
            if (_logger.IsEnabled(LogLevel.Warning))
            {
                LogFailed(Redaction.ForLog(url), fault, (int?)outcome.Status, outcome.Reason, took.TotalMilliseconds);
            }
        }
        else if (_logger.IsEnabled(LogLevel.Information))
        {
            LogFetched(Redaction.ForLog(url), outcome.Document?.Content.Length ?? 0, took.TotalMilliseconds);
        }
    }

    public void Retrying(Uri url, FetchOutcome? outcome, int attempt, TimeSpan delay)
    {
        _retries.Add(1, Tag("fault", outcome?.Fault?.ToString()));
        if (_logger.IsEnabled(LogLevel.Information))
        {
            LogRetrying(Redaction.ForLog(url), outcome?.Fault, (int?)outcome?.Status, attempt, delay.TotalMilliseconds);
        }
    }

    public void CircuitOpened(string host, TimeSpan pause)
    {
        _circuits.Add(1, Tag("state", "open"));
        LogCircuitOpened(host, pause.TotalSeconds);
    }

    public void CircuitClosed(string host)
    {
        _circuits.Add(1, Tag("state", "closed"));
        LogCircuitClosed(host);
    }

    /// <summary>A document was given out, or not.</summary>
    public void Answered(string from) => _answers.Add(1, Tag("from", from));

    public void Stale(Uri url, TimeSpan age)
    {
        if (_logger.IsEnabled(LogLevel.Information))
        {
            LogStale(Redaction.ForLog(url), age.TotalSeconds);
        }
    }

    private static KeyValuePair<string, object?> Tag(string name, string? value) => new(name, value);

    [LoggerMessage(1, LogLevel.Information, "Fetched {Url}: {Bytes} bytes in {Milliseconds:0} ms")]
    private partial void LogFetched(string url, int bytes, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Could not fetch {Url}: {Fault}, status {Status}, {Reason}, after {Milliseconds:0} ms")]
    private partial void LogFailed(string url, FetchFault fault, int? status, string? reason, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "Fetching {Url} again ({Fault}, status {Status}): try {Attempt} in {Milliseconds:0} ms")]
    private partial void LogRetrying(string url, FetchFault? fault, int? status, int attempt, double milliseconds);

    [LoggerMessage(4, LogLevel.Warning, "{Host} is left alone for {Seconds:0} s")]
    private partial void LogCircuitOpened(string host, double seconds);

    [LoggerMessage(5, LogLevel.Information, "{Host} answers again")]
    private partial void LogCircuitClosed(string host);

    [LoggerMessage(6, LogLevel.Information, "Serving a copy of {Url} that is {Seconds:0} s old")]
    private partial void LogStale(string url, double seconds);
}
