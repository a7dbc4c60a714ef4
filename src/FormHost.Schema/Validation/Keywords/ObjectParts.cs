using FormHost.Schema.Validation.Compilation;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>What the keywords about an object's members say together.</summary>
internal sealed class ObjectParts
{
    /// <summary><c>required</c>; each name once.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary><c>properties</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, CompiledNode>> Properties { get; init; } = [];

    /// <summary><c>patternProperties</c>.</summary>
    public IReadOnlyList<PatternSchema> Patterns { get; init; } = [];

    /// <summary><c>additionalProperties</c>.</summary>
    public CompiledNode? Additional { get; init; }

    /// <summary><c>propertyNames</c>.</summary>
    public CompiledNode? Names { get; init; }

    public bool IsEmpty => Required.Count == 0 && Properties.Count == 0 && Patterns.Count == 0 && Additional is null && Names is null;
}
