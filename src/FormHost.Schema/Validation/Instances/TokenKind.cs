namespace FormHost.Schema.Validation.Instances;

/// <summary>What a JSON value is. Member names are strings.</summary>
internal enum TokenKind : byte
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}
