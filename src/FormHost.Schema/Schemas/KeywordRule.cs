namespace FormHost.Schema.Schemas;

/// <summary>A keyword as a range of drafts has it.</summary>
internal sealed record KeywordRule(string Name, KeywordShape Shape, Vocabularies Vocabulary, DraftVersion From = DraftVersion.Draft4, DraftVersion To = DraftVersion.Draft202012);
