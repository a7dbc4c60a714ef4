using FormHost.Web.Api.Problems;
using FormHost.Web.Api.Shapes;

namespace FormHost.Web.Api.Documentation;

/// <summary>Ties operations to endpoints.</summary>
internal static class ApiDescriptions
{
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, ApiOperation operation)
    {
        endpoint.WithName(operation.Id).WithTags(operation.Tag).WithSummary(operation.Summary).WithDescription(operation.Description).WithMetadata(operation);
        endpoint.Produces(StatusCodes.Status200OK, operation.Response ?? typeof(string), operation.ResponseMediaType);
        foreach (var status in operation.Problems)
        {
            endpoint.Produces<ProblemShape>(status, Problem.MediaType);
        }

        return endpoint;
    }
}
