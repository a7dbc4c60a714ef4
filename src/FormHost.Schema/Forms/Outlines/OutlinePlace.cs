using FormHost.Schema.Documents;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>A place that a value may have, and what is said of it before any variant is chosen.</summary>
internal sealed record OutlinePlace(EffectiveSchema Declared, JsonPointer Pointer, string Name, FieldRole Role, bool IsRequired, bool IsInSecret = false)
{
    /// <summary>The last token of the place of an item that no position of its own has.</summary>
    public const string AnyItem = "-";

    /// <summary>The parameters as a whole.</summary>
    public static OutlinePlace Root(EffectiveSchema schema) => new(schema, JsonPointer.Root, string.Empty, FieldRole.Root, IsRequired: true);

    /// <summary>The members with a fixed name: those that <paramref name="owner"/> declares, then those that it only requires.</summary>
    public static IEnumerable<OutlinePlace> Members(Field owner) =>
        owner.Schema.PropertyNames
            .Concat(owner.Schema.Required.Where(name => !owner.Schema.Declares(name)).Order(StringComparer.Ordinal))
            .Select(name => Member(owner, name));

    /// <summary>The member <paramref name="name"/>, which <paramref name="owner"/> declares.</summary>
    public static OutlinePlace Member(Field owner, string name) =>
        new(owner.Schema.Property(name), owner.Pointer.Append(name), name, FieldRole.Property, owner.Schema.Required.Contains(name));

    /// <summary>The item at a position of its own.</summary>
    public static OutlinePlace Item(Field owner, int index) =>
        new(owner.Schema.Item(index), owner.Pointer.Append(index), string.Empty, FieldRole.Item, IsRequired: false, FieldTree.IsInSecret(owner));

    /// <summary>Any item behind those.</summary>
    public static OutlinePlace FurtherItem(Field owner) =>
        new(owner.Schema.Item(owner.Schema.Arrays.PrefixLength), owner.Pointer.Append(AnyItem), string.Empty, FieldRole.Item, IsRequired: false, FieldTree.IsInSecret(owner));
}
