namespace FormHost.Schema.Schemas;

/// <summary>What kind of JSON stands where a schema is expected.</summary>
public enum SchemaKind
{
    /// <summary>An object with keywords.</summary>
    Keywords,

    /// <summary><c>true</c>: everything is valid.</summary>
    True,

    /// <summary><c>false</c>: nothing is valid.</summary>
    False,

    /// <summary>Neither object nor boolean: it cannot be understood, and constrains nothing. A diagnostic says so.</summary>
    NotASchema,
}
