using System.Text.Json;

namespace FormHost.Schema.Serialisation;

/// <summary>A parameter's text as a JSON value.</summary>
/// <param name="Value">The value; a string where the text fits nothing else.</param>
/// <param name="IsPythonBoolean">True where it is a boolean spelled <c>True</c> or <c>False</c>, to be written so again.</param>
public sealed record TypedText(JsonElement Value, bool IsPythonBoolean = false);
