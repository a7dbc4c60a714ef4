using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Pages;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Masters;
using FormHost.Web.Requests.Sending;
using FormHost.Web.Requests.Tickets;
using Microsoft.AspNetCore.WebUtilities;

namespace FormHost.Web.Requests.Pages;

/// <summary>Shows what came of a request; showing it sends nothing.</summary>
internal sealed class TicketPageHandler(
    TicketStore tickets, RequestSender sender, MasterRegistry masters, ReleaseLoader releases, ResultsLoader results, TimeProvider clock)
{
    /// <summary>The ticket of a person; null where there is none, or none of theirs.</summary>
    public async Task<(TicketKey Key, RequestTicket Ticket)?> FindAsync(string? text, Requester? requester, CancellationToken cancellationToken) =>
        TicketKey.Parse(text) is { } key
        && requester is not null
        && await tickets.FindAsync(key, cancellationToken) is { } ticket
        && string.Equals(ticket.User, requester.User, StringComparison.Ordinal)
            ? (key, ticket)
            : null;

    /// <summary>Asks the master how it went, where it may be asked.</summary>
    public Task<RequestTicket> LookAsync(TicketKey key, RequestTicket ticket, Requester requester) => sender.LookAsync(key, ticket, requester);

    /// <summary>The page of a ticket.</summary>
    public async Task<TicketPageModel> ShowAsync(string key, RequestTicket ticket, bool isAuto, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var master = masters.Find(ticket.Master);
        return new TicketPageModel
        {
            Key = key,
            Ticket = ticket,
            Master = master,
            Published = ticket.Outcome?.Instance is { Published.IsEmpty: false } instance
                ? await PublishedAsync(ticket, instance, cancellationToken)
                : null,
            MayLook = master is not null && ticket.MayLook(master.Api, now),
            LooksByItself = isAuto && master is not null && ticket.LooksByItself(now),
        };
    }

    private async Task<PublishedModel> PublishedAsync(RequestTicket ticket, RequestedInstance instance, CancellationToken cancellationToken)
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(ticket.Form[(ticket.Form.IndexOf('?', StringComparison.Ordinal) + 1)..]));
        var release = await releases.LoadDescriptorAsync(FormAddress.Read(query, isEmbedded: false), DocumentAge.Settled, cancellationToken);
        return await results.ReadAsync(release, PublishedReader.Read(instance.Published), cancellationToken);
    }
}
