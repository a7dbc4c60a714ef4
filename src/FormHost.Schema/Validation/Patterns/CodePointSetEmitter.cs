using System.Globalization;
using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>Writes a set of code points in .NET's syntax, as one unit that a quantifier may follow.</summary>
internal static class CodePointSetEmitter
{
    private const string High = @"[\uD800-\uDBFF]";
    private const string Low = @"[\uDC00-\uDFFF]";

    private static readonly CodePointSet Surrogates = CodePointSet.Of(new CodePointRange(0xD800, 0xDFFF));
    private static readonly CodePointSet Astral = CodePointSet.Of(new CodePointRange(0x10000, CodePointSet.End - 1));
    private static readonly CodePointSet BasicOnly = Astral.Union(Surrogates).Complement();
    private static readonly CodePointSet AsciiOnly = CodePointSet.Of(new CodePointRange(0, 0x7F));

    public static void Emit(StringBuilder into, CodePointSet set, TextShape shape)
    {
        if (shape <= TextShape.Basic)
        {
            EmitClass(into, set.Intersect(shape == TextShape.Ascii ? AsciiOnly : BasicOnly), shape);
            return;
        }

        var basic = set.Intersect(BasicOnly);
        var options = new List<string>();
        AddAstral(options, set.Intersect(Astral));
        if (shape == TextShape.Lone)
        {
            AddLone(options, set.Intersect(Surrogates));
        }

        if (options.Count == 0)
        {
            EmitClass(into, basic, shape);
            return;
        }

        into.Append("(?:");
        EmitClass(into, basic, shape);
        into.Append('|').AppendJoin('|', options).Append(')');
    }

    /// <summary>A class of single UTF-16 units; its negated form where that is shorter.</summary>
    private static void EmitClass(StringBuilder into, CodePointSet set, TextShape shape)
    {
        if (set.Single is { } single)
        {
            AppendUnit(into, single);
            return;
        }

        var rest = set.Complement().Intersect(shape switch
        {
            TextShape.Ascii => AsciiOnly,
            TextShape.Basic => BasicOnly,
            _ => Astral.Complement(),
        });
        if (rest.RangeCount == 0)
        {
            into.Append(@"[\s\S]");
        }
        else if (set.RangeCount == 0)
        {
            into.Append(@"[^\s\S]");
        }
        else if (rest.RangeCount < set.RangeCount)
        {
            AppendRanges(into.Append("[^"), rest).Append(']');
        }
        else
        {
            AppendRanges(into.Append('['), set).Append(']');
        }
    }

    /// <summary>Surrogate pairs: high surrogates with the same low ones share an option.</summary>
    private static void AddAstral(List<string> options, CodePointSet astral)
    {
        var lowsOf = new SortedDictionary<int, List<CodePointRange>>();
        foreach (var (first, last) in astral.Ranges)
        {
            for (var high = HighOf(first); high <= HighOf(last); high++)
            {
                var from = high == HighOf(first) ? LowOf(first) : 0xDC00;
                var to = high == HighOf(last) ? LowOf(last) : 0xDFFF;
                lowsOf.TryAdd(high, []);
                lowsOf[high].Add(new CodePointRange(from, to));
            }
        }

        var byLows = lowsOf.GroupBy(
            static pair => AppendUnits(new StringBuilder(), CodePointSet.Of([.. pair.Value])),
            static pair => new CodePointRange(pair.Key, pair.Key),
            StringComparer.Ordinal);
        foreach (var highs in byLows)
        {
            options.Add(AppendUnits(new StringBuilder(), CodePointSet.Of([.. highs])) + highs.Key);
        }
    }

    private static void AddLone(List<string> options, CodePointSet lone)
    {
        var highs = lone.Intersect(CodePointSet.Of(new CodePointRange(0xD800, 0xDBFF)));
        var lows = lone.Except(highs);
        if (highs.RangeCount > 0)
        {
            options.Add($"{AppendUnits(new StringBuilder(), highs)}(?!{Low})");
        }

        if (lows.RangeCount > 0)
        {
            options.Add($"(?<!{High}){AppendUnits(new StringBuilder(), lows)}");
        }
    }

    private static string AppendUnits(StringBuilder into, CodePointSet set)
    {
        if (set.Single is { } single)
        {
            AppendUnit(into, single);
        }
        else
        {
            AppendRanges(into.Append('['), set).Append(']');
        }

        return into.ToString();
    }

    private static StringBuilder AppendRanges(StringBuilder into, CodePointSet set)
    {
        foreach (var (first, last) in set.Ranges)
        {
            AppendUnit(into, first);
            if (last > first)
            {
                AppendUnit(into.Append(last > first + 1 ? "-" : string.Empty), last);
            }
        }

        return into;
    }

    private static void AppendUnit(StringBuilder into, int unit)
    {
        if (unit is >= 0xD800 and <= 0xDFFF || (unit < 0x80 && !char.IsAsciiLetterOrDigit((char)unit)))
        {
            into.Append(CultureInfo.InvariantCulture, $"\\u{unit:X4}");
        }
        else
        {
            into.Append((char)unit);
        }
    }

    private static int HighOf(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int LowOf(int codePoint) => 0xDC00 + (codePoint & 0x3FF);
}
