using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;
using FormHost.Web.Forms;

namespace FormHost.Web.Components.Fields;

/// <summary>A value as a form that cannot be changed shows it: text, no control.</summary>
internal static class ShownValue
{
    public static string Of(Field field) => field switch
    {
        { IsSet: false } => "Not set",
        { Body: FieldKind.Boolean, Value.ValueKind: JsonValueKind.True } => "Yes",
        { Body: FieldKind.Boolean, Value.ValueKind: JsonValueKind.False } => "No",
        { Body: FieldKind.Choice or FieldKind.Constant } => TitleOf(field),
        _ when FieldFacts.IsEmpty(field.Value!.Value) => FieldFacts.Shown(field.Value!.Value),
        { Value.ValueKind: JsonValueKind.Null } => "null",
        _ => ControlText.Of(field),
    };

    private static string TitleOf(Field field)
    {
        var option = field.Options.FirstOrDefault(one => JsonElement.DeepEquals(one.Value, field.Value!.Value));
        return option is { Title.Length: > 0 } ? option.Title : FieldFacts.Shown(field.Value!.Value);
    }
}
