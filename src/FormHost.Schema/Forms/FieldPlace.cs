using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Forms;

/// <summary>Where a field is to be built, and from what.</summary>
/// <param name="Schema">What applies there, whatever the value.</param>
/// <param name="Value">The value that stands there; null where there is none.</param>
/// <param name="Pointer">The place.</param>
/// <param name="Name">The name of the member, or the index of the item; empty at the root.</param>
/// <param name="Role">Why it stands there.</param>
/// <param name="IsRequired">True where a value must be given.</param>
/// <param name="IsInSecret">True inside a list or map whose name says that what it holds is secret.</param>
/// <param name="Fallback">The label where the schema gives no title and the name says nothing.</param>
internal readonly record struct FieldPlace(
    EffectiveSchema Schema,
    JsonElement? Value,
    JsonPointer Pointer,
    string Name,
    FieldRole Role,
    bool IsRequired = false,
    bool IsInSecret = false,
    string? Fallback = null);
