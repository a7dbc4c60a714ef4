using System.Text;
using FormHost.Schema.Documents;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>Writes lists and dictionaries as JSON. Back-references can make them endless, so what is written is bounded.</summary>
internal static class MarshalJson
{
    private const int MostCharacters = 1024 * 1024;
    private const int MostLevels = 64;

    /// <summary>The JSON; null where it would be too long, or too deep.</summary>
    public static string? Of(MarshalValue value)
    {
        var json = new StringBuilder();
        return TryAppend(json, value, 0) ? json.ToString() : null;
    }

    private static bool TryAppend(StringBuilder json, MarshalValue value, int level) => value.Kind switch
    {
        MarshalKind.List => TryAppendAll(json, "[]", value.Items, item => TryAppend(json, item, level + 1), level),
        MarshalKind.Dictionary or MarshalKind.Object => TryAppendAll(json, "{}", value.Members, member => TryAppendMember(json, member, level + 1), level),
        _ => AppendScalar(json, value),
    };

    private static bool TryAppendAll<T>(StringBuilder json, string brackets, IReadOnlyList<T> all, Func<T, bool> tryAppend, int level)
    {
        if (level > MostLevels)
        {
            return false;
        }

        json.Append(brackets[0]);
        for (var i = 0; i < all.Count; i++)
        {
            json.Append(i == 0 ? null : ", ");
            if (json.Length > MostCharacters || !tryAppend(all[i]))
            {
                return false;
            }
        }

        json.Append(brackets[1]);
        return true;
    }

    private static bool TryAppendMember(StringBuilder json, KeyValuePair<string, MarshalValue> member, int level)
    {
        JsonString.Append(json, member.Key);
        json.Append(": ");
        return TryAppend(json, member.Value, level);
    }

    private static bool AppendScalar(StringBuilder json, MarshalValue value)
    {
        if (value.Kind is MarshalKind.None)
        {
            json.Append("null");
        }
        else if (value.Kind is MarshalKind.Flag || (value.Kind is MarshalKind.Number && JsonNumber.IsNumber(value.Text)))
        {
            json.Append(value.Text);
        }
        else
        {
            JsonString.Append(json, value.Text);
        }

        return true;
    }
}
