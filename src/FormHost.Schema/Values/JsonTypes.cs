namespace FormHost.Schema.Values;

/// <summary>A set of JSON Schema's seven types. <see cref="Number"/> includes <see cref="Integer"/> where values are matched.</summary>
[Flags]
public enum JsonTypes
{
    /// <summary>No type at all.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A number without a fraction; <c>1.0</c> is one.</summary>
    Integer = 4,

    /// <summary>Any number.</summary>
    Number = 8,

    /// <summary>A text.</summary>
    String = 16,

    /// <summary>A list.</summary>
    Array = 32,

    /// <summary>An object.</summary>
    Object = 64,

    /// <summary>Every type.</summary>
    Any = Null | Boolean | Integer | Number | String | Array | Object,

    /// <summary>The types that one control can hold.</summary>
    Scalar = Boolean | Integer | Number | String,
}
