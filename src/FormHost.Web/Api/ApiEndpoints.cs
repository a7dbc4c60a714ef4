using FormHost.Web.Api.Documentation;
using FormHost.Web.Api.Endpoints;
using FormHost.Web.Fetching.Clients;

namespace FormHost.Web.Api;

/// <summary>The API's addresses.</summary>
internal static class ApiEndpoints
{
    public const string Prefix = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup(Prefix).RequireRateLimiting(ClientLimiter.Policy).AddEndpointFilter(KeepNothingAsync);
        api.MapGet("/descriptor", DescriptorEndpoint.GetAsync).Describe(ApiOperations.Descriptor);
        api.MapGet("/form", FormEndpoint.GetAsync).Describe(ApiOperations.Form);
        api.MapPost("/validate", ValidateEndpoint.PostAsync).Describe(ApiOperations.Validate);
        api.MapPost("/serialise", SerialiseEndpoint.PostAsync).Describe(ApiOperations.Serialise);
        api.MapPost("/parse", ParseEndpoint.PostAsync).Describe(ApiOperations.Parse);
        api.MapPost("/requests", RequestEndpoint.PostAsync).Describe(ApiOperations.SendRequest);
        api.MapGet("/requests/{ticket}", RequestEndpoint.GetAsync).Describe(ApiOperations.GetRequest);
        endpoints.MapOpenApi();
    }

    /// <summary>Parameters may hold secrets, and documents change: no cache keeps an answer.</summary>
    private static ValueTask<object?> KeepNothingAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
