using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Finds schemas whose demands on an object can be merged with those of the schemas that they always apply to it.</summary>
internal static class ObjectMerger
{
    private const int MostSchemas = 64;

    /// <summary>The merged form of a schema; null where there is nothing to merge, or it cannot be.</summary>
    public static MergedObjectKeyword? Merge(CompiledNode node)
    {
        var parts = new List<ObjectParts>();
        var seen = new HashSet<CompiledNode>();
        return Gather(node, parts, seen) && (parts.Count > 1 || (parts.Count == 1 && node.UnevaluatedProperties is not null))
            ? new MergedObjectKeyword(node.Schema, parts, (node.UnevaluatedProperties as UnevaluatedPropertiesKeyword)?.Schema)
            : null;
    }

    private static bool Gather(CompiledNode node, List<ObjectParts> parts, HashSet<CompiledNode> seen)
    {
        if (!seen.Add(node))
        {
            return true;
        }

        var isRoot = seen.Count == 1;
        return seen.Count <= MostSchemas
            && node.Allows(TokenKind.Object)
            && (isRoot || node.UnevaluatedProperties is null)
            && node.KeywordsOf(TokenKind.Object).All(keyword => keyword switch
            {
                ReferenceKeyword reference => Gather(reference.Target, parts, seen),
                AllOfKeyword all => all.Schemas.All(schema => Gather(schema, parts, seen)),
                ObjectKeyword { Parts: { Patterns.Count: 0, Additional: null, Names: null } own } => Add(parts, own),
                _ => false,
            });
    }

    private static bool Add(List<ObjectParts> parts, ObjectParts part)
    {
        parts.Add(part);
        return true;
    }
}
