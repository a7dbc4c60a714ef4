namespace FormHost.Schema.Schemas;

/// <summary>What value a keyword takes.</summary>
internal enum KeywordShape
{
    Any,
    Text,
    Boolean,
    Number,
    PositiveNumber,
    Count,
    Array,
    Texts,
    TypeNames,
    TextsByName,
    Schema,
    Schemas,
    SchemasByName,

    /// <summary><c>items</c> before 2020-12.</summary>
    SchemaOrSchemas,

    /// <summary><c>dependencies</c>: schemas or lists of names, by name.</summary>
    SchemasOrTextsByName,
}
