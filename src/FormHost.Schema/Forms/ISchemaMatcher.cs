using System.Text.Json;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>What a form must know of validity: which condition holds, which branch a value fits.</summary>
public interface ISchemaMatcher
{
    /// <summary>True where the value satisfies the schema.</summary>
    bool Matches(SchemaNode schema, JsonElement value);

    /// <summary>The number of errors of the value against the schema; 0 where it satisfies it.</summary>
    int CountErrors(SchemaNode schema, JsonElement value);
}
