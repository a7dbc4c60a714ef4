using System.Collections.Concurrent;
using System.Reflection;

namespace FormHost.Schema.Validation.Unicode;

/// <summary>The Unicode properties of ECMA-262 and of IDNA, as sets of code points.</summary>
internal static class UnicodeProperties
{
    private static readonly Lazy<Dictionary<string, string>> Table = new(() => Read("unicode-properties.txt", "idna-properties.txt"));

    /// <summary>At most one set for each name of <see cref="Table"/>.</summary>
    private static readonly ConcurrentDictionary<string, CodePointSet> Sets = new(StringComparer.Ordinal);

    /// <summary>What <c>\p{expression}</c> matches: <c>Letter</c>, <c>Alphabetic</c>, <c>Script=Greek</c>, compared exactly as ECMA-262 wants.</summary>
    /// <returns>Null where ECMA-262 knows no such property.</returns>
    public static CodePointSet? FindExpression(string expression)
    {
        var equals = expression.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? Find($"gc={expression}") ?? Find(expression)
            : expression[..equals] switch
            {
                "gc" or "General_Category" => Find($"gc={expression[(equals + 1)..]}"),
                "sc" or "Script" => Find($"sc={expression[(equals + 1)..]}"),
                "scx" or "Script_Extensions" => Find($"scx={expression[(equals + 1)..]}"),
                _ => null,
            };
    }

    /// <summary>The property of that exact name in the tables: <c>gc=Lu</c>, <c>White_Space</c>, <c>bc=AL</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static CodePointSet Get(string name) => Find(name) ?? throw new KeyNotFoundException(name);

    private static CodePointSet? Find(string name) =>
        Sets.TryGetValue(name, out var set) ? set
        : Table.Value.TryGetValue(name, out var changes) ? Sets.GetOrAdd(name, Parse(changes))
        : null;

    private static CodePointSet Parse(string changes)
    {
        var bounds = new List<int>();
        var bound = 0;
        foreach (var part in changes.AsSpan().Split(' '))
        {
            var difference = 0;
            foreach (var digit in changes.AsSpan(part))
            {
                difference = (difference * 36) + (char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10);
            }

            bounds.Add(bound += difference);
        }

        return CodePointSet.FromBounds([.. bounds]);
    }

    private static Dictionary<string, string> Read(params string[] resources)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Split('\t') is [var names, var changes])
                {
                    foreach (var name in names.Split(' '))
                    {
                        table[name] = changes;
                    }
                }
            }
        }

        return table;
    }
}
