namespace FormHost.Web.Api.Shapes;

/// <summary>The form of an entry, no value given.</summary>
internal sealed record FormShape
{
    /// <summary>The descriptor's URL.</summary>
    public required string Descriptor { get; init; }

    /// <summary>The entry's id.</summary>
    public required string Entry { get; init; }

    /// <summary>How its parameters become instance XML.</summary>
    public required string Serialisation { get; init; }

    /// <summary>
    /// The parameters, in the schema's order; a field with the empty pointer says more of the parameters as a whole. With <c>at</c>, the field of that place alone.
    /// </summary>
    public required IReadOnlyList<FieldShape> Fields { get; init; }

    /// <summary>What in the schema could not be had or understood, and which limit was met.</summary>
    public required IReadOnlyList<DiagnosticShape> Diagnostics { get; init; }
}
