using System.Text.Json;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation;

/// <summary>A value read once, for evaluation against several schemas. Immutable and thread-safe.</summary>
public sealed class ParsedInstance
{
    private readonly JsonConstant _value;

    private ParsedInstance(JsonConstant value) => _value = value;

    internal InstanceView View => _value.Value;

    /// <summary>Reads a value; of repeated members the last counts.</summary>
    /// <param name="value">The value, of a document that is not disposed; it is copied.</param>
    /// <exception cref="ArgumentException">Its text is not UTF-8.</exception>
    public static ParsedInstance Of(JsonElement value) => new(JsonConstant.Of(value));
}
