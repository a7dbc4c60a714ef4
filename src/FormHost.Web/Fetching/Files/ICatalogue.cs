namespace FormHost.Web.Fetching.Files;

/// <summary>The releases that the start page offers.</summary>
internal interface ICatalogue
{
    /// <summary>Samples, then the configured URLs and folders in their order; within a folder by path.</summary>
    ValueTask<IReadOnlyList<CatalogueEntry>> ListAsync(CancellationToken cancellationToken);
}
