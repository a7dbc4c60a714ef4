namespace FormHost.Schema.Forms;

/// <summary>Why a field stands where it stands.</summary>
public enum FieldRole
{
    /// <summary>The parameters as a whole.</summary>
    Root,

    /// <summary>A member with a fixed name (<c>properties</c>).</summary>
    Property,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A member whose key the operator named, and that the schema knows by pattern or as additional.</summary>
    Entry,

    /// <summary>A member of which the schema knows nothing.</summary>
    Undeclared,
}
