using FormHost.Web.Api.Documentation;
using FormHost.Web.Api.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormHost.Web.Health;

/// <summary>Tells those who run FormHost how it is.</summary>
internal static class HealthEndpoints
{
    public const string Live = "/healthz";
    public const string Ready = "/readyz";

    private const string Healthy = "healthy";
    private const string Unhealthy = "unhealthy";

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Live, GetLive).Describe(ApiOperations.Live);
        endpoints.MapGet(Ready, GetReadyAsync).Describe(ApiOperations.Ready)
            .Produces<HealthShape>(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<HealthShape> GetLive(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new HealthShape(Healthy));
    }

    private static async Task<IResult> GetReadyAsync(HttpContext context, Readiness readiness)
    {
        context.Response.Headers.CacheControl = "no-store";
        var faults = await readiness.FaultsAsync(context.RequestAborted);
        return faults.Count == 0
            ? TypedResults.Ok(new HealthShape(Healthy))
            : TypedResults.Json(new HealthShape(Unhealthy) { Faults = faults }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
