using System.Collections.Frozen;

namespace FormHost.Schema.Schemas;

/// <summary>What the keywords of a schema resource mean: a draft, narrowed to the vocabularies that its meta-schema has.</summary>
public sealed class Dialect
{
    private static readonly Dialect[] Standard = [.. Enum.GetValues<DraftVersion>().Select(draft => new Dialect(draft, Vocabularies.Standard))];

    private readonly FrozenDictionary<string, KeywordRule> _rules;

    internal Dialect(DraftVersion draft, Vocabularies vocabularies)
    {
        Draft = draft;
        Vocabularies = vocabularies | Vocabularies.Core;
        var sought = Vocabularies | (Vocabularies.HasFlag(Vocabularies.FormatAssertion) ? Vocabularies.Format : Vocabularies.None);
        _rules = KeywordRules.All
            .Where(rule => rule.From <= draft && draft <= rule.To && sought.HasFlag(rule.Vocabulary))
            .ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);
    }

    /// <summary>The draft whose rules hold.</summary>
    public DraftVersion Draft { get; }

    /// <summary>True where the meta-schema asks for formats to be asserted (2020-12's format-assertion vocabulary).</summary>
    public bool AssertsFormats => Vocabularies.HasFlag(Vocabularies.FormatAssertion);

    /// <summary>True up to draft-07: what stands beside a <c>$ref</c> does not validate.</summary>
    public bool ReferenceReplacesSiblings => Draft <= DraftVersion.Draft7;

    internal Vocabularies Vocabularies { get; }

    internal string IdKeyword => Draft is DraftVersion.Draft4 ? "id" : "$id";

    /// <summary>A draft with all its vocabularies; formats are annotations.</summary>
    public static Dialect Of(DraftVersion draft) => Standard[(int)draft];

    /// <summary>True for a keyword that this dialect gives a meaning.</summary>
    public bool Knows(string keyword) => _rules.ContainsKey(keyword);

    internal KeywordRule? RuleOf(string keyword) => _rules.GetValueOrDefault(keyword);
}
