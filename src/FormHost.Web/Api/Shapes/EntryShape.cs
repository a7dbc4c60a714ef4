using FormHost.Schema.Descriptors;
using FormHost.Schema.Serialisation;

namespace FormHost.Web.Api.Shapes;

/// <summary>One form of a release.</summary>
internal sealed record EntryShape
{
    /// <summary>Its key in the descriptor.</summary>
    public required string Id { get; init; }

    /// <summary>Its title; null where it has none.</summary>
    public required string? Title { get; init; }

    /// <summary>What it is; null where it does not say.</summary>
    public required string? Description { get; init; }

    /// <summary>The software type that is requested.</summary>
    public required string SoftwareType { get; init; }

    /// <summary>True where a shared instance is requested.</summary>
    public required bool Shared { get; init; }

    /// <summary>How its parameters become instance XML.</summary>
    public required string Serialisation { get; init; }

    /// <summary>Its sort key; null where it has none.</summary>
    public required double? Index { get; init; }

    /// <summary>The URL of the schema of its parameters; null where unusable.</summary>
    public required string? Request { get; init; }

    /// <summary>The URL of the schema of what its instances publish; null where there is none.</summary>
    public required string? Response { get; init; }

    public static EntryShape Of(DescriptorEntry entry) => new()
    {
        Id = entry.Id,
        Title = entry.Title,
        Description = entry.Description,
        SoftwareType = entry.SoftwareType,
        Shared = entry.Shared,
        Serialisation = entry.Serialisation.WireName(),
        Index = entry.Index,
        Request = entry.Request?.AbsoluteUri,
        Response = entry.Response?.AbsoluteUri,
    };
}
