using System.Collections.Frozen;
using System.Collections.Immutable;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Forms;

/// <summary>The keywords of one schema about members without a fixed name; they belong together, since each excludes what the others know.</summary>
internal sealed record ObjectKeywordsOfSchema(
    FrozenSet<string> Declared,
    ImmutableArray<KeyValuePair<string, SchemaNode>> Patterns,
    SchemaNode? Additional,
    SchemaNode? Names)
{
    public void AddSchemasOf(string name, ImmutableArray<SchemaNode>.Builder found)
    {
        var known = Declared.Contains(name);
        foreach (var (pattern, schema) in Patterns)
        {
            if (EcmaPattern.TryCreate(pattern, out _)?.IsMatch(name) is true)
            {
                known = true;
                found.Add(schema);
            }
        }

        if (!known && Additional is not null)
        {
            found.Add(Additional);
        }
    }
}
