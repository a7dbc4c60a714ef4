using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;
using FormHost.Web.Forms;

namespace FormHost.Web.Pages;

/// <summary>
/// One published value. What the schema declares and the instance does not publish has none, and neither has what only holds others: it has a row
/// where something is to be said of it.
/// </summary>
/// <param name="Field">The field that it belongs to.</param>
/// <param name="Place">Its place, which lies within the field where the schema says no more of it.</param>
/// <param name="Value">The value.</param>
public sealed record PublishedRow(Field Field, JsonPointer Place, JsonElement? Value)
{
    /// <summary>The names that lead to it.</summary>
    public string Name => string.Join(" / ", Place.Tokens);

    /// <summary>True for the first row of its field, where what is to be said of the field stands.</summary>
    public bool IsFirst { get; private init; } = true;

    /// <summary>True where the field holds others, which have rows of their own.</summary>
    public bool IsAround => Value is null && Field.Value is not null;

    /// <summary>The text of the value.</summary>
    public string Text => Value is { } value ? ValueText.Of(value) : string.Empty;

    /// <summary>The address that the value is, of http or https; null where it is none.</summary>
    public Uri? Link =>
        Value is { ValueKind: JsonValueKind.String }
        && Uri.TryCreate(Text, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
        && !Text.Any(one => char.IsControl(one) || char.IsWhiteSpace(one))
            ? url
            : null;

    /// <summary>By the schema, by a name on the way, or an address with a password in it.</summary>
    public bool IsSecret =>
        Value is { ValueKind: JsonValueKind.String or JsonValueKind.Number }
        && (Field.IsSecret || Place.Tokens.Any(name => SecretFields.SaysSecret(name)) || Link?.UserInfo.Contains(':', StringComparison.Ordinal) is true);

    /// <summary>All rows: what has a value of its own; what is missing only where the schema names it at the top, or asks for it.</summary>
    internal static IEnumerable<PublishedRow> Of(FormView view) => view.Model.Root.SelfAndDescendants()
        .Where(field => field.Role != FieldRole.Root)
        .SelectMany(field => Of(view, field));

    private static IEnumerable<PublishedRow> Of(FormView view, Field field) => field.Value switch
    {
        null => field.Pointer.Parent.IsRoot || view.IsWrong(field) ? [new PublishedRow(field, field.Pointer, null)] : [],
        { } value when field.IsLeaf || field.Fields.IsEmpty => ValueLeaves.Of(value, field.Pointer)
            .Select((leaf, index) => new PublishedRow(field, leaf.Place, leaf.Value) { IsFirst = index == 0 }),
        _ => view.At(field.Pointer).Any() ? [new PublishedRow(field, field.Pointer, null)] : [],
    };
}
