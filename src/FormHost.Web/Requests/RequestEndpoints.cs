using FormHost.Web.Components.Pages;
using FormHost.Web.Components.Requests;
using FormHost.Web.Fetching.Clients;
using FormHost.Web.Forms;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Pages;
using FormHost.Web.Requests.Sending;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormHost.Web.Requests;

/// <summary>The addresses of the request pages. Whatever may reach a master is for FormHost's own pages only, and never in a frame.</summary>
internal static class RequestEndpoints
{
    public static void MapRequests(this IEndpointRouteBuilder endpoints, ResourceAssetCollection assets)
    {
        var pages = endpoints.MapGroup(string.Empty).WithMetadata(assets).ExcludeFromDescription().RequireRateLimiting(ClientLimiter.Policy);
        pages.MapPost("/request", ReviewAsync).AddEndpointFilter(OwnPagesOnlyAsync);
        pages.MapPost("/request/send", SendAsync).AddEndpointFilter(OwnPagesOnlyAsync);
        pages.MapGet("/request/{ticket}", ShowAsync);
        pages.MapPost("/request/{ticket}/look", LookAsync).AddEndpointFilter(OwnPagesOnlyAsync);
        pages.MapGet("/request/{ticket}/look", LookAsync).AddEndpointFilter(NotFromElsewhereAsync);
        pages.MapGet("/instances", ListAsync).AddEndpointFilter(NotFromElsewhereAsync);
        pages.MapGet("/instances/open", OpenAsync).AddEndpointFilter(NotFromElsewhereAsync);
    }

    private static async Task<IResult> ReviewAsync(HttpContext context, RequestPageHandler handler)
    {
        var posted = await PostedValues.ReadAsync(context.Request, context.RequestAborted);
        var page = await handler.ReviewAsync(AddressOf(context), posted, Requesters.Of(context), context.RequestAborted);
        return Page<RequestPage>(context, page);
    }

    private static async Task<IResult> SendAsync(HttpContext context, RequestPageHandler handler)
    {
        if (Requesters.Of(context) is not { } requester)
        {
            return Nobody(context);
        }

        var posted = await PostedValues.ReadAsync(context.Request, context.RequestAborted);
        var (ticket, page) = await handler.SendAsync(AddressOf(context), posted, requester, context.RequestAborted);
        return ticket is null ? Page<RequestPage>(context, page) : SeeTicket(context, ticket);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, TicketPageHandler handler, string ticket)
    {
        if (await handler.FindAsync(ticket, Requesters.Of(context), context.RequestAborted) is not { } found)
        {
            return Gone(context);
        }

        var isAuto = !string.Equals(context.Request.Query["auto"], "off", StringComparison.Ordinal);
        return Page<TicketPage>(context, await handler.ShowAsync(ticket, found.Ticket, isAuto, context.RequestAborted));
    }

    private static async Task<IResult> LookAsync(HttpContext context, TicketPageHandler handler, string ticket)
    {
        var requester = Requesters.Of(context);
        if (await handler.FindAsync(ticket, requester, context.RequestAborted) is not { } found)
        {
            return Gone(context);
        }

        await handler.LookAsync(found.Key, found.Ticket, requester!);
        return SeeTicket(context, ticket);
    }

    private static async Task<IResult> ListAsync(HttpContext context, InstancePageHandler handler, string? master) =>
        Page<InstancesPage>(context, await handler.ListAsync(master, Requesters.Of(context), context.RequestAborted));

    private static async Task<IResult> OpenAsync(HttpContext context, InstancePageHandler handler, string? master, string title)
    {
        var (form, failed) = await handler.OpenAsync(master, title, Requesters.Of(context), context.RequestAborted);
        if (form is null)
        {
            return Page<InstancesPage>(context, failed!);
        }

        var path = $"{context.Request.PathBase}{form.Release.Address.ToPath()}";
        return Page<FormPage>(context, form with { View = form.View?.PostingTo(path) });
    }

    private static FormAddress AddressOf(HttpContext context) => FormAddress.Read(context.Request.Query, isEmbedded: false);

    private static RazorComponentResult<TPage> Page<TPage>(HttpContext context, object model)
        where TPage : IComponent
    {
        context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
    }

    private static RedirectSeeOther SeeTicket(HttpContext context, string ticket) => new($"{context.Request.PathBase}/request/{ticket}");

    private static ValueTask<object?> OwnPagesOnlyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        SameOrigin.IsOwn(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Message(context.HttpContext, "This did not come from FormHost’s own pages, so nothing was done.", StatusCodes.Status403Forbidden));

    private static ValueTask<object?> NotFromElsewhereAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        SameOrigin.IsNotForeign(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Message(context.HttpContext, "Another site sent you here; open this page from FormHost itself.", StatusCodes.Status403Forbidden));

    private static RazorComponentResult<MessagePage> Gone(HttpContext context) => Message(
        context,
        "There is no such request, or it is more than an hour old. The instance itself is not affected; sending the same request again shows it.",
        StatusCodes.Status404NotFound);

    private static RazorComponentResult<MessagePage> Nobody(HttpContext context) =>
        Message(context, "The proxy in front of FormHost does not say who you are, so nothing was sent.", StatusCodes.Status403Forbidden);

    private static RazorComponentResult<MessagePage> Message(HttpContext context, string text, int status)
    {
        context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<MessagePage>(new { Text = text }) { StatusCode = status };
    }
}
