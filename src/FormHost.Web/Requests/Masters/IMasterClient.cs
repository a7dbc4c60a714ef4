using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>A master as one person reaches it.</summary>
internal interface IMasterClient
{
    /// <summary>Sends a request. Only cancellation throws.</summary>
    Task<RequestOutcome> RequestAsync(InstanceRequest request, CancellationToken cancellationToken);

    /// <summary>Asks how it went: SLAP has no question for that, so the identical request is sent again.</summary>
    Task<RequestOutcome> LookAsync(InstanceRequest request, CancellationToken cancellationToken);
}
