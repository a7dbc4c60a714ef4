namespace FormHost.Web.Fetching.Files;

/// <summary>The releases that the start page offers.</summary>
internal interface ICatalogue
{
    /// <summary>The configured URLs and folders in their order, within a folder by path; then the samples.</summary>
    ValueTask<IReadOnlyList<CatalogueEntry>> ListAsync(CancellationToken cancellationToken);
}
