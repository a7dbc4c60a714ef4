namespace FormHost.Schema.Diagnostics;

/// <summary>What cannot be understood in a schema. Each names document, place and keyword.</summary>
public static class SchemaCodes
{
    /// <summary>A reference to a document that could not be had (argument <c>reference</c>).</summary>
    public const string ReferenceDocument = "schema.reference-document";

    /// <summary>A reference to a place that its document does not have (argument <c>reference</c>).</summary>
    public const string ReferencePlace = "schema.reference-place";

    /// <summary>A reference that is no URL (argument <c>reference</c>).</summary>
    public const string ReferenceUrl = "schema.reference-url";

    /// <summary>References that lead back to where they started, without a step into the value (argument <c>reference</c>).</summary>
    public const string ReferenceLoop = "schema.reference-loop";

    /// <summary>A keyword whose value is not what the keyword takes (arguments <c>keyword</c>, <c>value</c>, shortened).</summary>
    public const string WrongShape = "schema.wrong-shape";

    /// <summary>Something that is neither object nor boolean where a schema is expected (argument <c>value</c>, shortened).</summary>
    public const string NotASchema = "schema.not-a-schema";

    /// <summary>A <c>$schema</c> that is not known and could not be had (argument <c>schema</c>); read as 2020-12.</summary>
    public const string UnknownDialect = "schema.unknown-dialect";

    /// <summary>A vocabulary that is required by the meta-schema and not known (argument <c>vocabulary</c>).</summary>
    public const string UnknownVocabulary = "schema.unknown-vocabulary";

    /// <summary>Two schemas have the same address or anchor (argument <c>id</c>); the first one counts.</summary>
    public const string DuplicateId = "schema.duplicate-id";

    /// <summary>The schema has more parts than allowed (argument <c>limit</c>); the rest is not looked at.</summary>
    public const string TooLarge = "schema.too-large";

    /// <summary>A regular expression that cannot be run (arguments <c>pattern</c>, <c>reason</c>); it constrains nothing.</summary>
    public const string Pattern = "schema.pattern";
}
