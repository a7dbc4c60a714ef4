using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Schemas;

/// <summary>What a <c>$schema</c> means: one of the drafts, or what a meta-schema of others makes of them.</summary>
internal sealed class DialectFinder(DocumentCatalogue documents)
{
    private readonly Dictionary<string, Dialect> _custom = new(StringComparer.Ordinal);

    /// <summary>The dialect of a <c>$schema</c>; null where its meta-schema has to be provided first.</summary>
    /// <param name="schema">The keyword's value.</param>
    /// <param name="report">Takes what is doubtful about it.</param>
    public Dialect? Find(string schema, Action<Diagnostic> report)
    {
        if (!Uri.TryCreate(schema, UriKind.Absolute, out var url))
        {
            return Unknown(schema, report);
        }

        if (MetaSchemas.DraftOf(url) is { } draft)
        {
            return Dialect.Of(draft);
        }

        var key = ResourceAddress.KeyOf(url);
        if (_custom.TryGetValue(key, out var known))
        {
            return known;
        }

        var document = documents.Find(url, out var pending);
        return pending ? null : _custom[key] = document is null ? Unknown(schema, report) : Read(document.Parsed.Root, report);
    }

    private static Dialect Unknown(string schema, Action<Diagnostic> report)
    {
        report(Diagnostic.Warning(SchemaCodes.UnknownDialect, ("schema", schema)) with { Keyword = "$schema" });
        return Dialect.Of(DraftVersion.Draft202012);
    }

    private static Dialect Read(JsonElement metaSchema, Action<Diagnostic> report)
    {
        if (metaSchema.ValueKind is not JsonValueKind.Object)
        {
            return Dialect.Of(DraftVersion.Draft202012);
        }

        var draft = metaSchema.TryGetProperty("$schema", out var schema) && schema.ValueKind is JsonValueKind.String
            && Uri.TryCreate(schema.GetString(), UriKind.Absolute, out var url)
            ? MetaSchemas.DraftOf(url) ?? DraftVersion.Draft202012
            : DraftVersion.Draft202012;
        if (draft < DraftVersion.Draft201909 || !metaSchema.TryGetProperty("$vocabulary", out var list) || list.ValueKind is not JsonValueKind.Object)
        {
            return Dialect.Of(draft);
        }

        var vocabularies = draft is DraftVersion.Draft201909 ? Vocabularies.Unevaluated : Vocabularies.None;
        foreach (var member in list.EnumerateObject())
        {
            var vocabulary = Named(member.Name);
            vocabularies |= vocabulary;
            if (vocabulary is Vocabularies.None && member.Value.ValueKind is JsonValueKind.True)
            {
                report(Diagnostic.Warning(SchemaCodes.UnknownVocabulary, ("vocabulary", member.Name)) with { Keyword = "$schema" });
            }
        }

        return new Dialect(draft, vocabularies);
    }

    private static Vocabularies Named(string url) => url switch
    {
        "https://json-schema.org/draft/2020-12/vocab/core" or "https://json-schema.org/draft/2019-09/vocab/core" => Vocabularies.Core,
        "https://json-schema.org/draft/2020-12/vocab/applicator" or "https://json-schema.org/draft/2019-09/vocab/applicator" => Vocabularies.Applicator,
        "https://json-schema.org/draft/2020-12/vocab/unevaluated" => Vocabularies.Unevaluated,
        "https://json-schema.org/draft/2020-12/vocab/validation" or "https://json-schema.org/draft/2019-09/vocab/validation" => Vocabularies.Validation,
        "https://json-schema.org/draft/2020-12/vocab/meta-data" or "https://json-schema.org/draft/2019-09/vocab/meta-data" => Vocabularies.MetaData,
        "https://json-schema.org/draft/2020-12/vocab/format-annotation" or "https://json-schema.org/draft/2019-09/vocab/format" => Vocabularies.Format,
        "https://json-schema.org/draft/2020-12/vocab/format-assertion" => Vocabularies.FormatAssertion,
        "https://json-schema.org/draft/2020-12/vocab/content" or "https://json-schema.org/draft/2019-09/vocab/content" => Vocabularies.Content,
        _ => Vocabularies.None,
    };
}
