using System.Text;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Tests.Forms;

/// <summary>
/// Makes documents for a schema: mostly of the shapes that it asks for, and now and then of any other; the texts, numbers and keys
/// are those that forms tend to lose.
/// </summary>
/// <param name="random">What decides.</param>
/// <param name="isForXml">True for texts and keys that XML can carry.</param>
/// <param name="isOdd">False for nothing but the shapes that the schema asks for.</param>
internal sealed class DocumentGenerator(Random random, bool isForXml = false, bool isOdd = true)
{
    private const int MostGroups = 20;

    private static readonly string[] Texts =
    [
        "", " ", "a", "text", "007", "1,5", "1.0", "5", "null", "true", "True", "present", "0", "[]", "{}", "{\"a\": 1}", "\n", "\nleading", "\n\n\nmore",
        "a\r\nb", "a\rb", "a\n", "a\r\n", "trailing  ", "  both  ", "\t", "a\tb", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "a\u2028b\u2029c", "a\u0085b",
        "😀", "ünï", "‏שלום", "\ufeffx", "<b>&amp;\"'</b>", " xmlns:a", "~::~", "a:b#c%d%0041", new('x', 20_000), string.Concat(Enumerable.Repeat("long é\n", 3_000)),
    ];

    private static readonly string[] ControlTexts = ["\0", "a\0b", "\u0001\u001f", "\b\f", "\uffff"];

    private static readonly string[] Numbers = ["0", "-0", "1", "5", "1.0", "-2.50", "1e21", "1E+2", "12345678901234567890", "0.1000000000000000055511151231257827", "1e-400", "1e400"];

    private static readonly string[] Keys =
    [
        "a", "b", "a/b", "a~b", "~1", "%", "%0041", "#", ":", "\"", "<k>", "&amp;", "a\nb", "a\r\nb", " ", "", "key:x", "variant:0:/x", "new:", "😀", "é", "0", "1", "-", "type", "a.b", "_x",
    ];

    public string Document(EffectiveSchema root) => Object(root, 0);

    private string Value(EffectiveSchema schema, int depth)
    {
        if ((isOdd && Happens(0.07)) || schema.Nodes.IsEmpty)
        {
            return Any(depth);
        }

        schema = Choose(schema);
        if (schema.FixedValues is { Length: > 0 } values && (!isOdd || Happens(0.95)))
        {
            return values[random.Next(values.Length)].GetRawText();
        }

        var types = JsonTypeNames.Of(TypeInference.Of(schema)).ToArray();
        return types.Length == 0 ? Any(depth) : types[random.Next(types.Length)] switch
        {
            "null" => "null",
            "boolean" => Happens(0.5) ? "true" : "false",
            "integer" or "number" => Pick(Numbers),
            "string" => String(Text()),
            "array" => Array(schema, depth),
            _ => Object(schema, depth),
        };
    }

    private string Object(EffectiveSchema schema, int depth)
    {
        schema = Choose(schema);
        var members = new List<(string Name, string Value)>();
        foreach (var name in schema.PropertyNames)
        {
            if (Happens(schema.Required.Contains(name) ? (isOdd ? 0.9 : 1) : depth > 6 ? 0 : depth > 2 ? 0.2 : 0.4))
            {
                members.Add((name, Value(schema.Property(name), depth + 1)));
            }
        }

        var more = random.Next(schema.PropertyNames.Length == 0 ? 4 : 12);
        for (var i = 0; i < (more < 4 && depth < 8 && (isOdd || !schema.Objects.IsClosed) ? more : 0); i++)
        {
            var name = Key();
            members.Add((name, Value(schema.Property(name), depth + 1)));
        }

        if (Happens(0.5))
        {
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        }

        return $"{{{string.Join(',', members.DistinctBy(member => member.Name).Select(member => $"{String(member.Name)}:{member.Value}"))}}}";
    }

    private string Array(EffectiveSchema schema, int depth)
    {
        var length = random.Next(4);
        return $"[{string.Join(", ", Enumerable.Range(0, length).Select(index => Value(schema.Item(index), depth + 1)))}]";
    }

    private string Any(int depth) => random.Next(depth > 5 ? 4 : 6) switch
    {
        0 => "null",
        1 => Happens(0.5) ? "true" : "false",
        2 => Pick(Numbers),
        3 => String(Text()),
        4 => $"[{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => Any(depth + 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => Key()).Distinct().Select(name => $"{String(name)}:{Any(depth + 1)}"))}}}",
    };

    /// <summary>The schema with one branch of each of its groups, and one side of each condition.</summary>
    private EffectiveSchema Choose(EffectiveSchema schema)
    {
        var done = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance);
        while (schema.Groups.FirstOrDefault(group => done.Add(group.Owner)) is { } group && done.Count < MostGroups)
        {
            schema = schema.With(group.Branches[random.Next(group.Branches.Length)]);
        }

        foreach (var condition in schema.Conditions)
        {
            schema = (Happens(0.5) ? condition.Then : condition.Else) is { } consequence ? schema.With(consequence) : schema;
        }

        return schema;
    }

    private string Text() => isForXml || Happens(0.97) ? Pick(Texts) : Pick(ControlTexts);

    private string Key() => isForXml || Happens(0.97) ? Pick(Keys) : Pick(ControlTexts);

    private bool Happens(double probability) => random.NextDouble() < probability;

    private string Pick(string[] values) => values[random.Next(values.Length)];

    private static string String(string text)
    {
        var json = new StringBuilder();
        JsonString.Append(json, text);
        return json.ToString();
    }
}
