using FormHost.Web.Api.Reading;
using FormHost.Web.Api.Shapes;

namespace FormHost.Web.Api.Endpoints;

/// <summary>What a release offers.</summary>
internal static class DescriptorEndpoint
{
    public static async Task<IResult> GetAsync(HttpContext context, ApiReleases releases)
    {
        var (release, problem) = await releases.DescriptorAsync(context);
        return release is null ? problem!.ToResult() : TypedResults.Ok(DescriptorShape.Of(release.Descriptor!, release.Entries));
    }
}
