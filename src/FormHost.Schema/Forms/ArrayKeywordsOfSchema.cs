using System.Collections.Immutable;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>The keywords of one schema about items: those by position, and that of the rest.</summary>
internal sealed record ArrayKeywordsOfSchema(ImmutableArray<SchemaNode> Prefix, SchemaNode? Rest)
{
    public SchemaNode? Of(int index) => index < Prefix.Length ? Prefix[index] : Rest;
}
