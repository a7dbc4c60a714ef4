namespace FormHost.Web.Requests.Masters;

/// <summary>What the way to masters tells FormHost's operator.</summary>
internal sealed partial class MasterLog(ILogger<MasterLog> logger)
{
    [LoggerMessage(1, LogLevel.Information, "The connection to {Master} failed before an answer; try {Attempt} follows")]
    public partial void Retrying(string master, int attempt);

    [LoggerMessage(2, LogLevel.Warning, "The master {Master} is reached by plain http on {Host}: parameters travel unencrypted")]
    public partial void Unencrypted(string master, string host);
}
