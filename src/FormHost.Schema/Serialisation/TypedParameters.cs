using System.Collections.Immutable;
using System.Text.Json;

namespace FormHost.Schema.Serialisation;

/// <summary>Parameters typed by their schema.</summary>
/// <param name="Parameters">A JSON object.</param>
/// <param name="PythonBooleans">Ids of the booleans that are spelled <c>True</c> and <c>False</c>: give them to <see cref="InstanceXml.Write"/>.</param>
public sealed record TypedParameters(JsonElement Parameters, ImmutableHashSet<string> PythonBooleans);
