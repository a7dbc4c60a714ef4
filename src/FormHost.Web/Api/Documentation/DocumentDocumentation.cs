using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FormHost.Web.Api.Documentation;

/// <summary>Says what the API as a whole is.</summary>
internal sealed class DocumentDocumentation : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "FormHost";
        document.Info.Description =
            "Forms of SlapOS software releases: what a release offers, its fields, the check of parameters, and instance XML both ways. "
            + "Nothing is kept between requests. Errors are problem details (RFC 9457); each type is described at its own address.";
        return Task.CompletedTask;
    }
}
