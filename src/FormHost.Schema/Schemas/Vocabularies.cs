namespace FormHost.Schema.Schemas;

/// <summary>The vocabularies of 2019-09 and 2020-12, which sort the keywords of the older drafts too.</summary>
[Flags]
internal enum Vocabularies
{
    None = 0,
    Core = 1,
    Applicator = 2,
    Unevaluated = 4,
    Validation = 8,
    MetaData = 16,
    Format = 32,
    FormatAssertion = 64,
    Content = 128,
    Standard = Core | Applicator | Unevaluated | Validation | MetaData | Format | Content,
}
