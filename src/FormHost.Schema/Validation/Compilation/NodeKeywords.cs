using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>The keywords of a schema, sorted by the kinds of value that they speak of.</summary>
internal sealed class NodeKeywords
{
    private readonly List<(TokenKind? Kind, KeywordEvaluator Keyword)> _keywords = [];

    public TypeKeyword? Type { get; set; }

    /// <summary><c>unevaluatedProperties</c>, which looks at what the others left over.</summary>
    public KeywordEvaluator? UnevaluatedProperties { get; set; }

    /// <summary><c>unevaluatedItems</c>, likewise.</summary>
    public KeywordEvaluator? UnevaluatedItems { get; set; }

    /// <summary>Adds a keyword for values of a kind; null: of all kinds.</summary>
    public void Add(TokenKind? kind, KeywordEvaluator keyword) => _keywords.Add((kind, keyword));

    /// <summary>The keywords that speak of a kind, in the order added.</summary>
    public IEnumerable<KeywordEvaluator> Of(TokenKind kind) =>
        from entry in _keywords
        where entry.Kind is null || entry.Kind == kind
        select entry.Keyword;
}
