namespace FormHost.Schema.Serialisation;

/// <summary>Kinds of JSON values, as JSON Schema's <c>type</c> names them.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>Text.</summary>
    String = 1,

    /// <summary>Numbers without a fraction: <c>1</c>, <c>1.0</c>, <c>1e3</c>.</summary>
    Integer = 2,

    /// <summary>Any number.</summary>
    Number = 4,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean = 8,

    /// <summary>Lists.</summary>
    Array = 16,

    /// <summary>Objects.</summary>
    Object = 32,

    /// <summary><c>null</c>.</summary>
    Null = 64,

    /// <summary>Every kind: no <c>type</c> is stated.</summary>
    Any = String | Integer | Number | Boolean | Array | Object | Null,
}
