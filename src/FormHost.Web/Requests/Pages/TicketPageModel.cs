using FormHost.Web.Pages;
using FormHost.Web.Requests.Masters;
using FormHost.Web.Requests.Tickets;

namespace FormHost.Web.Requests.Pages;

/// <summary>All that the page of a sent request shows.</summary>
public sealed record TicketPageModel
{
    /// <summary>The ticket's text, which stands in addresses.</summary>
    public required string Key { get; init; }

    /// <summary>What was sent, and what came back.</summary>
    public required RequestTicket Ticket { get; init; }

    /// <summary>The master; null where it is configured no more.</summary>
    public Master? Master { get; init; }

    /// <summary>What the instance publishes; null where nothing is known of it.</summary>
    public PublishedModel? Published { get; init; }

    /// <summary>True where the master may be asked now.</summary>
    public bool MayLook { get; init; }

    /// <summary>True where the page asks by itself.</summary>
    public bool LooksByItself { get; init; }
}
