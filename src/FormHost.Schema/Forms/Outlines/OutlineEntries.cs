using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>The members of an object whose names the operator gives, by the patterns of their names.</summary>
internal static class OutlineEntries
{
    private const string AnyName = ".*";

    public static IEnumerable<(string KeyPattern, OutlinePlace Place)> Of(Field owner)
    {
        var schema = owner.Schema;
        foreach (var group in schema.Objects.Patterns.GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
        {
            yield return Entry(owner, group.Key, schema.Alone([.. group]));
        }

        if (TakesOthers(owner))
        {
            yield return Entry(owner, NamePattern(schema) ?? AnyName, schema.Alone([.. schema.Objects.Additional]));
        }
    }

    /// <summary>True where members without a name or pattern have a schema, or are all there is.</summary>
    private static bool TakesOthers(Field owner)
    {
        var objects = owner.Schema.Objects;
        return owner.Body == FieldKind.Map
            ? objects.Additional.Any() || (objects.Patterns.Length == 0 && TakesAny(owner))
            : objects.Additional.Any(schema => schema.Kind == SchemaKind.Keywords);
    }

    /// <summary>True where nothing at all is said of members: each is the operator's own.</summary>
    public static bool TakesAny(Field owner) => owner is { Body: FieldKind.Map, Groups.Length: 0 } && !owner.Schema.Objects.IsClosed;

    private static string? NamePattern(EffectiveSchema schema) =>
        schema.Objects.Names.Any() ? schema.Alone([.. schema.Objects.Names]).Constraints.Pattern : null;

    private static (string KeyPattern, OutlinePlace Place) Entry(Field owner, string pattern, EffectiveSchema schema) =>
        (pattern, new(schema, owner.Pointer.Append(pattern), string.Empty, FieldRole.Entry, IsRequired: false, FieldTree.IsInSecret(owner)));
}
