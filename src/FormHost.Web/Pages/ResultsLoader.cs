using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Loads what an entry's instances publish.</summary>
internal sealed class ResultsLoader(SchemaLoader schemas)
{
    public async Task<ResultsModel> LoadAsync(LoadedRelease release, CancellationToken cancellationToken)
    {
        if (release.Entry?.Response is not { } url)
        {
            return new ResultsModel(null, null);
        }

        var (schema, failure, _) = await schemas.LoadAsync(release.Documents, url, cancellationToken);
        return new ResultsModel(schema is null ? null : [.. ResultRow.Of(schema.Form.Root)], failure);
    }
}
