using FormHost.Schema.Forms.Outlines;

namespace FormHost.Web.Api.Shapes;

/// <summary>Fields as JSON.</summary>
internal static class FieldShapes
{
    public static IReadOnlyList<FieldShape> Of(IEnumerable<FieldOutline> outlines) => [.. outlines.Select(Of)];

    private static FieldShape Of(FieldOutline outline)
    {
        var field = outline.Field;
        var limits = field.Schema.Constraints;
        return new FieldShape
        {
            Name = field.Name,
            Pointer = field.Pointer.ToString(),
            Kind = outline.Kind,
            Title = field.Schema.Title,
            Description = field.Schema.Description,
            Required = field.IsRequired,
            Nullable = field.IsNullable,
            Default = field.Schema.Default,
            Options = field.Options.IsEmpty ? null : [.. field.Options.Select(option => new OptionShape(option.Value, option.Title))],
            Minimum = limits.Minimum,
            Maximum = limits.Maximum,
            ExclusiveMinimum = limits.ExclusiveMinimum,
            ExclusiveMaximum = limits.ExclusiveMaximum,
            MultipleOf = limits.MultipleOf,
            MinLength = limits.MinLength,
            MaxLength = limits.MaxLength,
            Pattern = limits.Pattern,
            Format = field.Schema.Format,
            MinItems = limits.MinItems,
            MaxItems = limits.MaxItems,
            UniqueItems = limits.UniqueItems ? true : null,
            Fields = outline.Fields.IsEmpty ? null : Of(outline.Fields),
            Variants = outline.Variants.IsEmpty ? null : [.. outline.Variants.Select(variant => new VariantShape(variant.Title, Of(variant.Fields)))],
            Item = outline.Item is { } item ? Of(item) : null,
            Entries = outline.Entries.IsEmpty ? null : [.. outline.Entries.Select(entry => new EntriesShape(entry.KeyPattern, Of(entry.Value)))],
            Truncated = outline.IsTruncated ? true : null,
        };
    }
}
