using FormHost.Schema.Serialisation;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Loads what an entry's instances publish.</summary>
internal sealed class ResultsLoader(SchemaLoader schemas)
{
    /// <summary>What is declared, with an example, and published values where some were given.</summary>
    public async Task<ResultsModel> LoadAsync(LoadedRelease release, string? published, CancellationToken cancellationToken)
    {
        var pasted = string.IsNullOrWhiteSpace(published) ? null : published;
        if (release.Entry is not { Response: { } url } entry)
        {
            return new ResultsModel(null, null) { Published = pasted is null ? null : PublishedValues.Of(null, pasted) };
        }

        var (schema, failure, _) = await schemas.LoadAsync(release.Documents, url, cancellationToken);
        return new ResultsModel(schema is null ? null : [.. ResultRow.Of(schema.Form.Root)], failure)
        {
            Example = schema is null ? null : ResultExample.Of(schema, entry.Serialisation),
            Published = pasted is null ? null : PublishedValues.Of(schema, pasted),
        };
    }

    /// <summary>Published values of an instance, read against the response schema where it can be had.</summary>
    public async Task<PublishedModel> ReadAsync(LoadedRelease release, PublishedReading reading, CancellationToken cancellationToken)
    {
        var schema = release.Entry?.Response is { } url ? (await schemas.LoadAsync(release.Documents, url, cancellationToken)).Schema : null;
        return PublishedValues.Of(schema, reading);
    }
}
