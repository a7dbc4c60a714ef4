using FormHost.Schema.Requests;
using FormHost.Web.Requests.Masters;
using FormHost.Web.Requests.Tickets;

namespace FormHost.Web.Requests.Sending;

/// <summary>Sends requests and keeps what came of them. A request once begun is not given up when the browser goes away.</summary>
internal sealed class RequestSender(TicketStore tickets, MasterRegistry masters, AuditLog audit, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    /// <summary>Sends a request; null where no ticket could be kept, and so nothing was sent.</summary>
    public async Task<(TicketKey Key, RequestTicket Ticket)?> SendAsync(
        Master master, IMasterClient client, Requester requester, InstanceRequest request, string form, string serialisation)
    {
        var now = clock.GetUtcNow();
        var key = TicketKey.New();
        var ticket = new RequestTicket
        {
            Master = master.Name,
            User = requester.User,
            Form = form,
            Serialisation = serialisation,
            Request = request,
            Sent = now,
            Asked = now,
        };
        if (!await tickets.TryPutAsync(key, ticket, lifetime.ApplicationStopping))
        {
            return null;
        }

        var outcome = await client.RequestAsync(request, lifetime.ApplicationStopping);
        audit.Sent(requester, master.Name, request, outcome, isRepeat: false);
        ticket = ticket with { Outcome = outcome, Asked = clock.GetUtcNow() };
        await tickets.TryPutAsync(key, ticket, lifetime.ApplicationStopping);
        return (key, ticket);
    }

    /// <summary>Asks the master how it went, where it may be asked now; gives the ticket as it is then.</summary>
    public async Task<RequestTicket> LookAsync(TicketKey key, RequestTicket ticket, Requester requester)
    {
        var now = clock.GetUtcNow();
        if (masters.Find(ticket.Master) is not { } master
            || !ticket.MayLook(master.Api, now)
            || now - ticket.Asked < RequestTicket.ShortestPause
            || master.ClientOf(requester) is not { } client)
        {
            return ticket;
        }

        var outcome = await client.LookAsync(ticket.Request, lifetime.ApplicationStopping);
        if (master.Api == MasterApi.Slap)
        {
            audit.Sent(requester, master.Name, ticket.Request, outcome, isRepeat: true);
            ticket = ticket with { Times = ticket.Times + 1 };
        }

        ticket = outcome.Kind is RequestOutcomeKind.Unreachable or RequestOutcomeKind.TimedOut or RequestOutcomeKind.Busy
            ? ticket with { Trouble = outcome, Asked = clock.GetUtcNow() }
            : ticket with { Outcome = outcome, Trouble = null, Asked = clock.GetUtcNow() };
        await tickets.TryPutAsync(key, ticket, lifetime.ApplicationStopping);
        return ticket;
    }
}
