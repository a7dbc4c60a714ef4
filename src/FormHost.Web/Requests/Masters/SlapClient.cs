using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>Speaks SLAP.</summary>
internal sealed class SlapClient(MasterTransport transport) : IMasterClient
{
    public async Task<RequestOutcome> RequestAsync(InstanceRequest request, CancellationToken cancellationToken)
    {
        var reply = await transport.PostAsync(SlapFields.Path, () => new FormUrlEncodedContent(SlapFields.Of(request)), "*/*", cancellationToken);
        return reply.IsAnswer ? SlapAnswer.Read(reply.Status.Value, reply.Body, request) : reply.Failure;
    }

    public Task<RequestOutcome> LookAsync(InstanceRequest request, CancellationToken cancellationToken) => RequestAsync(request, cancellationToken);
}
