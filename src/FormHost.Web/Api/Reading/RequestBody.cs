using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Pages;

namespace FormHost.Web.Api.Reading;

/// <summary>The body of a request for an instance. What it does not name is null: an existing instance keeps its own.</summary>
internal sealed record RequestBody
{
    private const string On = "true";

    /// <summary>The instance's title.</summary>
    public required string Title { get; init; }

    /// <summary>All parameters, as JSON.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>What the instance is to be.</summary>
    public InstanceState? State { get; init; }

    /// <summary>Fields of the SLA; an empty one is unset.</summary>
    public ImmutableDictionary<string, string>? Sla { get; init; }

    /// <summary>The release, where it cannot be derived.</summary>
    public string Release { get; init; } = string.Empty;

    /// <summary>The title again, to destroy the instance.</summary>
    public string Confirm { get; init; } = string.Empty;

    /// <summary>Whether the parameters are meant although they violate the schema.</summary>
    public bool SendAnyway { get; init; }

    /// <summary>True where the request says all by itself, whatever the instance has.</summary>
    public bool IsWhole => Parameters is not null && State is not null && Sla is not null;

    /// <summary>The same as the request page posts it: one way in, one set of checks.</summary>
    /// <param name="master">The master's name.</param>
    /// <param name="existing">The instance that the master has; null where it has none, or cannot tell.</param>
    public IReadOnlyDictionary<string, string> Posted(string? master, RequestedInstance? existing)
    {
        var kept = RequestDraft.Of(string.Empty, existing ?? new RequestedInstance());
        var posted = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ControlNames.Opened] = "{}",
            [ControlNames.Current] = Parameters?.GetRawText() ?? "{}",
            [PostedValues.Tab] = nameof(FormTab.Form),
            [PostedValues.Release] = Release,
            [DraftNames.Master] = master ?? string.Empty,
            [DraftNames.Title] = Title,
            [DraftNames.State] = (State ?? kept.State).WireName(),
            [DraftNames.Confirm] = Confirm,
            [DraftNames.Seen] = existing is null ? string.Empty : kept.Seen!,
        };
        foreach (var (name, text) in kept.Sla.SetItems(Sla ?? []))
        {
            posted[RequestDraft.SlaPrefix + name] = text;
        }

        if (Parameters is null && existing is not null)
        {
            posted[PostedValues.Open] = InstanceXml.WriteTexts(existing.Parameters);
        }

        if (SendAnyway)
        {
            posted[DraftNames.Insist] = On;
        }

        return posted;
    }
}
