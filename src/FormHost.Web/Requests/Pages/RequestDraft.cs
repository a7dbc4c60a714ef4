using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FormHost.Schema.Requests;
using FormHost.Web.Forms;

namespace FormHost.Web.Requests.Pages;

/// <summary>What is to be requested beside the parameters, as the operator has typed it.</summary>
public sealed record RequestDraft
{
    /// <summary>The control of a field of the SLA has this before its name.</summary>
    public const string SlaPrefix = "_sla.";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The master's name.</summary>
    public string? Master { get; init; }

    /// <summary>The instance's title.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>What the instance is to be.</summary>
    public InstanceState State { get; init; }

    /// <summary>The SLA's fields that are filled in.</summary>
    public ImmutableDictionary<string, string> Sla { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The names of the SLA's fields that can be filled in, those that only this instance has behind the known ones.</summary>
    [JsonIgnore]
    public IEnumerable<string> SlaNames => ServiceLevel.Names.Union(Sla.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>A fingerprint of the existing instance as the operator last saw it; null where none was seen.</summary>
    public string? Seen { get; init; }

    /// <summary>True where secrets may stand in the commands.</summary>
    public bool IsRevealed { get; init; }

    /// <summary>True where the operator means the parameters although they violate the schema.</summary>
    public bool IsInsisted { get; init; }

    /// <summary>The title, typed again to destroy the instance.</summary>
    public string Confirmation { get; init; } = string.Empty;

    /// <summary>Reads the fields of the request page, else what another page carried along; null where neither is there.</summary>
    public static RequestDraft? Read(IReadOnlyDictionary<string, string> posted)
    {
        if (posted.TryGetValue(DraftNames.Title, out var title))
        {
            return new RequestDraft
            {
                Master = posted.GetValueOrDefault(DraftNames.Master),
                Title = title.Trim(),
                State = InstanceStates.Parse(posted.GetValueOrDefault(DraftNames.State)) ?? InstanceState.Started,
                Sla = posted.Where(pair => pair.Key.StartsWith(SlaPrefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(pair.Value))
                    .ToImmutableDictionary(pair => pair.Key[SlaPrefix.Length..], pair => pair.Value.Trim(), StringComparer.Ordinal),
                Seen = posted.GetValueOrDefault(DraftNames.Seen) is { Length: > 0 } seen ? seen : null,
                IsRevealed = posted.ContainsKey(DraftNames.Reveal),
                IsInsisted = posted.ContainsKey(DraftNames.Insist),
                Confirmation = (posted.GetValueOrDefault(DraftNames.Confirm) ?? string.Empty).Trim(),
            };
        }

        return Parse(posted.GetValueOrDefault(PostedValues.Request));
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where it is something else.</summary>
    public static RequestDraft? Parse(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) || JsonSerializer.Deserialize<RequestDraft>(text, Json) is not { Title: not null, Sla: not null, Confirmation: not null } draft
                ? null
                : draft;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The draft of an existing instance.</summary>
    public static RequestDraft Of(string master, RequestedInstance instance) => new()
    {
        Master = master,
        Title = instance.Title ?? string.Empty,
        State = InstanceStates.Parse(instance.State) ?? InstanceState.Started,
        Sla = instance.Sla.ToImmutableDictionary(StringComparer.Ordinal),
        Seen = Fingerprint.Of(instance),
    };

    /// <summary>The draft as text without line breaks; what must be said each time anew is left out.</summary>
    public string Write() => JsonSerializer.Serialize(this with { IsRevealed = false, IsInsisted = false, Confirmation = string.Empty }, Json);
}
