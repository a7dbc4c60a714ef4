using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>The <c>&lt;name&gt;</c> of a group or back-reference.</summary>
internal static class GroupName
{
    /// <summary>Reads a name with its angle brackets from <paramref name="at"/> on; <paramref name="end"/> is what follows it.</summary>
    /// <returns>The name, its escapes resolved; null where none stands there.</returns>
    public static string? Read(string pattern, int at, out int end)
    {
        end = at;
        if (at >= pattern.Length || pattern[at] != '<')
        {
            return null;
        }

        var name = new StringBuilder();
        for (at++; at < pattern.Length && pattern[at] != '>';)
        {
            var codePoint = pattern[at] == '\\' ? ReadEscape(pattern, ref at) : ReadCodePoint(pattern, ref at);
            if (codePoint is not { } part || !MayStandIn(part, first: name.Length == 0))
            {
                return null;
            }

            name.Append(char.ConvertFromUtf32(part));
        }

        end = at + 1;
        return at < pattern.Length && name.Length > 0 ? name.ToString() : null;
    }

    private static int? ReadEscape(string pattern, ref int at)
    {
        var escape = UnicodeEscape.Read(pattern, at + 1, out var end);
        at = end;
        return escape;
    }

    private static int ReadCodePoint(string pattern, ref int at)
    {
        var codePoint = CodePoints.At(pattern, at);
        at += CodePoints.Width(codePoint);
        return codePoint;
    }

    private static bool MayStandIn(int codePoint, bool first) =>
        codePoint is '$' or '_'
        || UnicodeProperties.Get(first ? "ID_Start" : "ID_Continue").Contains(codePoint)
        || (!first && codePoint is 0x200C or 0x200D);
}
