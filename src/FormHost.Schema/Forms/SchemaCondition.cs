using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>An <c>if</c> with its <c>then</c> and <c>else</c>.</summary>
/// <param name="If">What is asked.</param>
/// <param name="Then">What applies where it holds.</param>
/// <param name="Else">What applies where it does not.</param>
public sealed record SchemaCondition(SchemaNode If, SchemaNode? Then, SchemaNode? Else);
