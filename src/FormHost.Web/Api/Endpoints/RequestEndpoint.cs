using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Web.Api.Problems;
using FormHost.Web.Api.Reading;
using FormHost.Web.Api.Shapes;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Masters;
using FormHost.Web.Requests.Pages;
using FormHost.Web.Requests.Sending;
using Microsoft.Net.Http.Headers;

namespace FormHost.Web.Api.Endpoints;

/// <summary>Sends a request to a master, and tells what came of it.</summary>
internal static class RequestEndpoint
{
    public const string Master = "master";
    public const string Ticket = "ticket";
    private const string MediaType = "application/json";

    public static async Task<IResult> PostAsync(
        HttpContext context, RequestPageHandler handler, TicketPageHandler tickets, MasterRegistry masters, ApiReleases releases, JsonBody json)
    {
        if (!IsJson(context.Request.ContentType))
        {
            return new Problem(ProblemTypes.UnsupportedMediaType, $"The body must come as {MediaType}, and say so.").ToResult();
        }

        if (!SameOrigin.IsNotForeign(context.Request) || Requesters.Of(context) is not { } requester)
        {
            return new Problem(ProblemTypes.NotYours, "Another site's page asked, or the proxy in front of FormHost does not say who asks.").ToResult();
        }

        var (value, _, problem) = await json.ReadAsync(context.Request);
        if (problem is not null)
        {
            return problem.ToResult();
        }

        var (body, fault) = RequestBodyReader.Read(value);
        if (body is null)
        {
            return new Problem(ProblemTypes.BadRequest, fault!).ToResult();
        }

        if (await ReleaseProblemAsync(context, releases) is { } unknown)
        {
            return unknown.ToResult();
        }

        string? master = context.Request.Query[Master];
        var found = masters.Find(master) is { } known ? await known.FindAsync(requester, body.Title, context.RequestAborted) : null;
        if (ExistingProblem(body, master, found) is { } unclear)
        {
            return unclear.ToResult();
        }

        var address = FormAddress.Read(context.Request.Query, isEmbedded: false);
        var (ticket, page) = await handler.SendAsync(address, body.Posted(master, found?.Instance), requester, context.RequestAborted);
        if (ticket is null)
        {
            return NotSent("Nothing was sent; the diagnostics say why.", page.Reason, [.. page.Problems, .. page.Plan.Violations]).ToResult();
        }

        context.Response.Headers.Location = $"{context.Request.PathBase}{ApiEndpoints.Prefix}/requests/{ticket}";
        return await AnswerAsync(context, tickets, ticket, looks: false);
    }

    public static Task<IResult> GetAsync(HttpContext context, TicketPageHandler tickets, string ticket) => AnswerAsync(context, tickets, ticket, looks: true);

    private static async Task<IResult> AnswerAsync(HttpContext context, TicketPageHandler tickets, string key, bool looks)
    {
        var requester = Requesters.Of(context);
        if (!SameOrigin.IsNotForeign(context.Request) || await tickets.FindAsync(key, requester, context.RequestAborted) is not { } found)
        {
            return new Problem(ProblemTypes.NoSuchTicket, "There is no such request, or it is more than an hour old, or somebody else's.").ToResult();
        }

        var ticket = looks ? await tickets.LookAsync(found.Key, found.Ticket, requester!) : found.Ticket;
        var shape = RequestShape.Of(key, ticket);
        return TypedResults.Json(shape, statusCode: shape.Outcome is RequestOutcomeKind.NotReady ? StatusCodes.Status202Accepted : StatusCodes.Status200OK);
    }

    /// <summary>What a request leaves open has to be known of the instance that the master has; where it has none, parameters are not guessed.</summary>
    private static Problem? ExistingProblem(RequestBody body, string? master, RequestOutcome? found) => found switch
    {
        _ when string.IsNullOrEmpty(master) => new Problem(ProblemTypes.BadRequest, "The parameter master is missing: the name of a configured master."),
        null or { Kind: RequestOutcomeKind.Refused } when body.Parameters is null => new Problem(
            ProblemTypes.BadRequest,
            found is null ? "The body needs parameters: this master does not tell what an instance has." : "The body needs parameters: the master has no instance of that title."),
        null or { Kind: RequestOutcomeKind.Refused } or { Instance: not null } => null,
        { Kind: RequestOutcomeKind.NotReady } when body.IsWhole => null,
        { Kind: RequestOutcomeKind.NotReady } => NotSent(
            "The master has the instance, but does not tell yet what it is like: try again later, or name state, sla and parameters.", Reasons.Of(found), [found.Diagnostic]),
        _ => NotSent("Nothing was sent: whether the instance exists is not known.", Reasons.Of(found), [found.Diagnostic]),
    };

    private static Problem NotSent(string detail, string? reason, ImmutableArray<Diagnostic> diagnostics) =>
        new(ProblemTypes.NotSent, reason is null ? detail : $"{detail} {reason}") { Diagnostics = diagnostics };

    /// <summary>Nothing is sent unchecked because a document could not be had; an entry that never has a form is sent as it is.</summary>
    private static async Task<Problem?> ReleaseProblemAsync(HttpContext context, ApiReleases releases)
    {
        var (release, problem) = await releases.EntryAsync(context);
        return release is null ? problem
            : release.Entry!.RawReason is not null ? null
            : (await releases.RequestSchemaAsync(context, release)).Problem;
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);
}
