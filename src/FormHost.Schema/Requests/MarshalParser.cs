using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;

namespace FormHost.Schema.Requests;

/// <summary>Elements → values. Every method gives null where the text breaks the rules.</summary>
internal sealed class MarshalParser
{
    private const int MostLevels = 64;
    private const string Module = "slapos.slap.slap";

    private static readonly FrozenSet<string> Classes =
        FrozenSet.Create(StringComparer.Ordinal, "SoftwareInstance", "ComputerPartition", "Computer", "SoftwareRelease");

    private readonly Dictionary<string, MarshalValue> _known = new(StringComparer.Ordinal);

    public MarshalValue? Read(XElement element, int level = 0)
    {
        if (level > MostLevels || element.Name.Namespace != XNamespace.None)
        {
            return null;
        }

        return element.Name.LocalName switch
        {
            "none" => new(MarshalKind.None),
            "string" or "unicode" => element.HasElements ? null : new(MarshalKind.Text, Unescaped(element.Value)),
            "int" or "long" or "float" => Number(element),
            "bool" => Flag(element),
            "tuple" or "list" => List(element, level),
            "dictionary" => Members(Remember(element, new(MarshalKind.Dictionary)), [.. element.Elements()], level),
            "object" => Object(element, level),
            "reference" => _known.GetValueOrDefault(IdOf(element)),
            _ => null,
        };
    }

    private static MarshalValue? Number(XElement element)
    {
        var text = element.Value.Trim().TrimEnd('L');
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new(MarshalKind.Number, text) : null;
    }

    private static MarshalValue? Flag(XElement element) => element.Value.Trim() switch
    {
        "1" => new(MarshalKind.Flag, "true"),
        "0" => new(MarshalKind.Flag, "false"),
        _ => null,
    };

    private MarshalValue? List(XElement element, int level)
    {
        var list = Remember(element, new(MarshalKind.List));
        foreach (var child in element.Elements())
        {
            if (Read(child, level + 1) is not { } item)
            {
                return null;
            }

            list.Add(item);
        }

        return list;
    }

    private MarshalValue? Object(XElement element, int level)
    {
        var name = element.Attribute("class")?.Value ?? string.Empty;
        if (!string.Equals(element.Attribute("module")?.Value, Module, StringComparison.Ordinal)
            || !Classes.Contains(name)
            || element.Elements().ToList() is not [var constructor, { Name.LocalName: "dictionary" } state])
        {
            return null;
        }

        var made = Remember(element, new(MarshalKind.Object, name));
        if (Read(constructor, level + 1) is null)
        {
            return null;
        }

        // The state has an id of its own: what refers to it means the same members.
        Remember(state, made);
        return Members(made, [.. state.Elements()], level + 1);
    }

    private MarshalValue? Members(MarshalValue container, XElement[] children, int level)
    {
        if (children.Length % 2 != 0)
        {
            return null;
        }

        for (var i = 0; i < children.Length; i += 2)
        {
            if (Read(children[i], level + 1) is not { } key || Read(children[i + 1], level + 1) is not { } value)
            {
                return null;
            }

            if (key.IsScalar)
            {
                container.Add(key.Text, value);
            }
        }

        return container;
    }

    private MarshalValue Remember(XElement element, MarshalValue value)
    {
        if (IdOf(element) is { Length: > 0 } id)
        {
            _known[id] = value;
        }

        return value;
    }

    private static string IdOf(XElement element) => element.Attribute("id")?.Value ?? string.Empty;

    private static string Unescaped(string text) =>
        text.Contains('&', StringComparison.Ordinal)
            ? text.Replace("&lt;", "<", StringComparison.Ordinal)
                .Replace("&gt;", ">", StringComparison.Ordinal)
                .Replace("&amp;", "&", StringComparison.Ordinal)
            : text;
}
