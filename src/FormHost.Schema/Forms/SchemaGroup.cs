using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> as the schema has it.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="Owner">The schema that has the keyword.</param>
/// <param name="Branches">Its subschemas, in order.</param>
public sealed record SchemaGroup(string Keyword, SchemaNode Owner, ImmutableArray<SchemaNode> Branches)
{
    private const int IdBytes = 4;

    /// <summary>Eight hexadecimal digits made from its place in the schema: the same wherever and whenever the group applies.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Owner}/{Keyword}")).AsSpan(0, IdBytes));
}
