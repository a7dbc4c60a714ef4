using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>Speaks the JSON API.</summary>
internal sealed class JsonClient(MasterTransport transport) : IMasterClient
{
    private const string MediaType = "application/json";

    public async Task<RequestOutcome> RequestAsync(InstanceRequest request, CancellationToken cancellationToken)
    {
        var reply = await PostAsync(JsonRequestBody.PostMethod, JsonRequestBody.Of(request), cancellationToken);
        if (!reply.IsAnswer)
        {
            return reply.Failure;
        }

        var outcome = JsonAnswer.Read(reply.Status.Value, reply.Body);
        return request.State == InstanceState.Destroyed && outcome.Kind == RequestOutcomeKind.NotReady && outcome.Instance is not null
            ? outcome with { Kind = RequestOutcomeKind.Allocated }
            : outcome;
    }

    public Task<RequestOutcome> LookAsync(InstanceRequest request, CancellationToken cancellationToken) => FindAsync(request.Title, cancellationToken);

    /// <summary>Reads the instance of a title: <see cref="RequestOutcomeKind.Refused"/> where there is none.</summary>
    public async Task<RequestOutcome> FindAsync(string title, CancellationToken cancellationToken)
    {
        var reply = await PostAsync(JsonRequestBody.GetMethod, JsonRequestBody.OfTitle(title), cancellationToken);
        return reply.IsAnswer ? JsonAnswer.Read(reply.Status.Value, reply.Body) : reply.Failure;
    }

    /// <summary>The titles of the person's instances; a failure where they cannot be had.</summary>
    public async Task<(ImmutableArray<string> Titles, RequestOutcome? Failure)> ListAsync(CancellationToken cancellationToken)
    {
        var reply = await PostAsync(JsonRequestBody.ListMethod, "{}", cancellationToken);
        if (!reply.IsAnswer)
        {
            return ([], reply.Failure);
        }

        return reply.Status == 200 && JsonAnswer.ReadTitles(reply.Body) is { } titles
            ? (titles, null)
            : ([], JsonAnswer.Read(reply.Status.Value, reply.Body));
    }

    private Task<MasterReply> PostAsync(string method, string body, CancellationToken cancellationToken) =>
        transport.PostAsync(method, () => new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(MediaType)), MediaType, cancellationToken);
}
