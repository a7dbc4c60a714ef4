namespace FormHost.Web.Api.Documentation;

/// <summary>An operation as the OpenAPI document describes it.</summary>
internal sealed record ApiOperation
{
    /// <summary>Its name in generated clients.</summary>
    public required string Id { get; init; }

    /// <summary>The group that it belongs to.</summary>
    public string Tag { get; init; } = "Forms";

    /// <summary>What it does, in a line.</summary>
    public required string Summary { get; init; }

    /// <summary>What else is worth knowing.</summary>
    public required string Description { get; init; }

    /// <summary>Its query parameters.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The type of a successful answer; null for text.</summary>
    public Type? Response { get; init; }

    /// <summary>The media type of a successful answer.</summary>
    public string ResponseMediaType { get; init; } = "application/json";

    /// <summary>The media types of its body; none where it has no body.</summary>
    public IReadOnlyList<string> BodyMediaTypes { get; init; } = [];

    /// <summary>What the body holds.</summary>
    public string? BodyDescription { get; init; }

    /// <summary>The name of the example of its body, and of its answer.</summary>
    public string? BodyExample { get; init; }

    /// <summary>The name of the example of a successful answer.</summary>
    public string? ResponseExample { get; init; }

    /// <summary>The statuses of the problems that it may answer with.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];
}
