namespace FormHost.Schema.Requests;

/// <summary>What a marshalled value is.</summary>
public enum MarshalKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, kept as it was written.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list or tuple.</summary>
    List,

    /// <summary>A dictionary.</summary>
    Dictionary,

    /// <summary>An object of a class; its state is its members.</summary>
    Object,
}
