using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>The documents of a graph under construction, and those that it still needs. Meta-schemas are always there.</summary>
internal sealed class DocumentCatalogue
{
    private readonly Dictionary<string, SchemaDocument?> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uri> _needed = new(StringComparer.Ordinal);

    /// <summary>What was asked for since the last call and is not there, without fragments, in order.</summary>
    public IReadOnlyList<Uri> TakeNeeded()
    {
        Uri[] needed = [.. _needed.Values];
        _needed.Clear();
        return needed;
    }

    /// <summary>Says what is at a URL; null: nothing that could be used.</summary>
    public void Provide(Uri url, ParsedDocument? parsed)
    {
        var document = parsed is null ? null : _documents.GetValueOrDefault(ResourceAddress.KeyOf(parsed.Source.Url)) ?? new SchemaDocument(parsed);
        _documents[ResourceAddress.KeyOf(url)] = document;
        if (document is not null)
        {
            _documents[ResourceAddress.KeyOf(document.Url)] = document;
        }
    }

    /// <summary>The document at a URL, its fragment ignored.</summary>
    /// <param name="url">An absolute URL.</param>
    /// <param name="pending">True where it has to be provided first.</param>
    public SchemaDocument? Find(Uri url, out bool pending)
    {
        pending = false;
        var key = ResourceAddress.KeyOf(url);
        if (_documents.TryGetValue(key, out var document))
        {
            return document;
        }

        if (MetaSchemas.Find(key) is { } metaSchema)
        {
            return _documents[key] = new SchemaDocument(metaSchema);
        }

        pending = true;
        _needed.TryAdd(key, ResourceAddress.WithoutFragment(url));
        return null;
    }
}
