using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Forms;

/// <summary>What was removed or reset last, so that it can be put back.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Position">How many members or items stood before it.</param>
/// <param name="Value">The value.</param>
/// <param name="IsReset">True where the place is still there and was emptied only.</param>
/// <param name="Beside">What the form kept beside it: a state without documents, of which only the places in <paramref name="Place"/> count.</param>
public sealed record RemovedValue(JsonPointer Place, int Position, JsonElement Value, bool IsReset, FormState Beside);
