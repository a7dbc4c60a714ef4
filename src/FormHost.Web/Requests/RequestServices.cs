using FormHost.Web.Requests.Masters;
using FormHost.Web.Requests.Pages;
using FormHost.Web.Requests.Sending;
using FormHost.Web.Requests.Tickets;

namespace FormHost.Web.Requests;

/// <summary>Registers all that sends requests.</summary>
internal static class RequestServices
{
    public static IServiceCollection AddRequests(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMasters(configuration);
        services.AddTickets(configuration);
        services.AddSingleton<AuditLog>();
        services.AddSingleton<RequestSender>();
        services.AddSingleton<RequestPageHandler>();
        services.AddSingleton<TicketPageHandler>();
        services.AddSingleton<InstancePageHandler>();
        return services;
    }
}
