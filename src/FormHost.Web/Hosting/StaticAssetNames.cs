using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.StaticAssets.Infrastructure;

namespace FormHost.Web.Hosting;

/// <summary>The fingerprinted names of our own files, for pages that are rendered outside of Blazor's routing.</summary>
internal static class StaticAssetNames
{
    /// <summary>Reads them from the mapped static assets; call after <c>MapStaticAssets</c>.</summary>
    public static ResourceAssetCollection Of(IEndpointRouteBuilder endpoints) =>
        new([
            .. StaticAssetsEndpointDataSourceHelper.ResolveStaticAssetDescriptors(endpoints, null)
                .Select(Read)
                .OfType<ResourceAsset>(),
        ]);

    private static ResourceAsset? Read(StaticAssetDescriptor descriptor)
    {
        var label = descriptor.Properties.FirstOrDefault(property => string.Equals(property.Name, "label", StringComparison.Ordinal));
        var isEncoded = descriptor.Selectors.Any(selector => string.Equals(selector.Name, "Content-Encoding", StringComparison.Ordinal));
        return label is null || isEncoded
            ? null
            : new ResourceAsset(descriptor.Route, [new ResourceAssetProperty("label", label.Value)]);
    }
}
