namespace FormHost.Web.Api.Documentation;

/// <summary>A parameter as the OpenAPI document describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it says.</param>
/// <param name="Example">A value.</param>
internal sealed record ApiParameter(string Name, string Description, string? Example = null)
{
    /// <summary>True for a part of the path; else it stands in the query.</summary>
    public bool IsInPath { get; init; }

    /// <summary>True where it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where it is true or false.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The values that it may have; any where empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The value that holds where it is not given.</summary>
    public string? Default { get; init; }
}
