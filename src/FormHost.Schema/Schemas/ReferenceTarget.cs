using System.Runtime.InteropServices;

namespace FormHost.Schema.Schemas;

/// <summary>Where a reference leads: to a node, nowhere (with the code that says why), or it is not known yet.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReferenceTarget(SchemaNode? Node, string? FailureCode)
{
    public static ReferenceTarget Pending => default;

    public bool IsPending => Node is null && FailureCode is null;

    public static ReferenceTarget To(SchemaNode node) => new(node, null);

    public static ReferenceTarget Nowhere(string code) => new(null, code);
}
