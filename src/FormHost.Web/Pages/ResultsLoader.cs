using FormHost.Schema.Descriptors;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Loads what an entry's instances publish.</summary>
internal sealed class ResultsLoader(SchemaLoader schemas)
{
    public async Task<ResultsModel> LoadAsync(DescriptorEntry? entry, CancellationToken cancellationToken)
    {
        if (entry?.Response is not { } url)
        {
            return new ResultsModel(null, null);
        }

        var (schema, failure) = await schemas.LoadAsync(url, cancellationToken);
        return new ResultsModel(schema is null ? null : [.. ResultRow.Of(schema.Form.Root)], failure);
    }
}
