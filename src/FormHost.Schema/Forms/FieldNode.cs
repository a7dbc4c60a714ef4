namespace FormHost.Schema.Forms;

/// <summary>A field while its <see cref="FieldTree"/> grows.</summary>
/// <param name="Field">The field.</param>
/// <param name="Place">What applies at its place.</param>
/// <param name="Parent">The field around it.</param>
internal sealed record FieldNode(Field Field, ResolvedPlace Place, FieldNode? Parent)
{
    /// <summary>True where fields may stand inside.</summary>
    public bool IsContainer => !Field.IsLeaf && Field.Body is not null;

    /// <summary>True where all that is said of a field around it is said here again, so that the fields may never end.</summary>
    public bool IsInItself
    {
        get
        {
            for (var outer = Parent; outer is not null; outer = outer.Parent)
            {
                if (outer.Field.Declared.Nodes is { IsEmpty: false } around && around.All(Field.Declared.Nodes.Contains))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
