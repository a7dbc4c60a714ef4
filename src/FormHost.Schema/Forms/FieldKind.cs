namespace FormHost.Schema.Forms;

/// <summary>How a field is filled in. The names, in lower case, are those of the API.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    Multiline,

    /// <summary>Text that is masked when shown.</summary>
    Secret,

    /// <summary>A number without a fraction.</summary>
    Integer,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>Yes, no, or not set.</summary>
    Boolean,

    /// <summary>One of a fixed number of values.</summary>
    Choice,

    /// <summary>The one value that the schema allows.</summary>
    Constant,

    /// <summary>A section of fields with fixed names.</summary>
    Object,

    /// <summary>Any number of items of one kind.</summary>
    List,

    /// <summary>Items whose kind depends on their position.</summary>
    Tuple,

    /// <summary>Entries whose keys the operator names.</summary>
    Map,

    /// <summary>One of several shapes.</summary>
    Variants,

    /// <summary>Free JSON: the schema says nothing, or cannot be understood.</summary>
    Json,
}
