using System.Text;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

/// <summary>
/// JSON laid out as <c>JSON.stringify(value, null, 4)</c> does, with two differences: numbers keep their digits as typed, and
/// members their order and number.
/// </summary>
internal static class IndentedJson
{
    private const int Indent = 4;

    public static string Of(JsonElement value)
    {
        var json = new StringBuilder();
        Append(json, value, level: 0);
        return json.ToString();
    }

    private static void Append(StringBuilder json, JsonElement value, int level)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(json, value, level);
                break;
            case JsonValueKind.Array:
                AppendArray(json, value, level);
                break;
            case JsonValueKind.String:
                JsonString.Append(json, JsonString.TextOf(value));
                break;
            default:
                json.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder json, JsonElement value, int level)
    {
        json.Append('{');
        var any = false;
        foreach (var member in value.EnumerateObject())
        {
            StartItem(json, any, level + 1);
            any = true;
            JsonString.Append(json, JsonString.NameOf(member));
            json.Append(": ");
            Append(json, member.Value, level + 1);
        }

        Close(json, any, level, '}');
    }

    private static void AppendArray(StringBuilder json, JsonElement value, int level)
    {
        json.Append('[');
        var any = false;
        foreach (var item in value.EnumerateArray())
        {
            StartItem(json, any, level + 1);
            any = true;
            Append(json, item, level + 1);
        }

        Close(json, any, level, ']');
    }

    private static void StartItem(StringBuilder json, bool any, int level) =>
        json.Append(any ? ",\n" : "\n").Append(' ', Indent * level);

    private static void Close(StringBuilder json, bool any, int level, char bracket)
    {
        if (any)
        {
            json.Append('\n').Append(' ', Indent * level);
        }

        json.Append(bracket);
    }
}
