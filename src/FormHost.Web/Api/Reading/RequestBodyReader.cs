using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Requests;
using FormHost.Schema.Values;

namespace FormHost.Web.Api.Reading;

/// <summary>Reads the body of a request for an instance. A member of the wrong kind is a fault, never taken for one left out.</summary>
internal static class RequestBodyReader
{
    private static readonly string[] Members = ["title", "parameters", "state", "sla", "sendAnyway", "confirm", "release"];

    /// <summary>The body; null, and why, where it is something else.</summary>
    public static (RequestBody? Body, string? Fault) Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, "The body must be a JSON object.");
        }

        if (FaultOf(json) is { } fault)
        {
            return (null, fault);
        }

        return (new RequestBody
        {
            Title = ValueText.Of(json.GetProperty("title")),
            Parameters = Member(json, "parameters"),
            State = Member(json, "state") is { } state ? InstanceStates.Parse(ValueText.Of(state)) : null,
            Sla = Member(json, "sla") is { } sla ? SlaOf(sla) : null,
            Release = TextOf(json, "release"),
            Confirm = TextOf(json, "confirm"),
            SendAnyway = Member(json, "sendAnyway")?.ValueKind == JsonValueKind.True,
        }, null);
    }

    private static string? FaultOf(JsonElement json)
    {
        (string Name, JsonValueKind Kind, string Wanted)[] kinds =
        [
            ("title", JsonValueKind.String, "a string"), ("state", JsonValueKind.String, "a string"), ("confirm", JsonValueKind.String, "a string"),
            ("release", JsonValueKind.String, "a string"), ("parameters", JsonValueKind.Object, "an object"), ("sla", JsonValueKind.Object, "an object"),
        ];
        foreach (var member in json.EnumerateObject().Where(member => !Members.Contains(member.Name, StringComparer.Ordinal)))
        {
            return $"The body has a member “{member.Name}”; known are {string.Join(", ", Members)}.";
        }

        foreach (var (name, _, wanted) in kinds.Where(one => Member(json, one.Name) is { } member && member.ValueKind != one.Kind))
        {
            return $"{name} must be {wanted}.";
        }

        return Member(json, "title") is null ? "The body needs title."
            : Member(json, "sendAnyway") is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } ? "sendAnyway must be true or false."
            : Member(json, "state") is { } state && InstanceStates.Parse(ValueText.Of(state)) is null ? "state must be started, stopped or destroyed."
            : Member(json, "sla") is { } sla ? SlaFault(sla)
            : null;
    }

    private static ImmutableDictionary<string, string> SlaOf(JsonElement sla) => ImmutableDictionary.Create<string, string>(StringComparer.Ordinal)
        .SetItems(sla.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, ValueText.Of(field.Value))));

    private static string? SlaFault(JsonElement sla)
    {
        foreach (var field in sla.EnumerateObject())
        {
            if (!ServiceLevel.Names.Contains(field.Name, StringComparer.Ordinal))
            {
                return $"sla has a member “{field.Name}”; known are {string.Join(", ", ServiceLevel.Names)}.";
            }

            if (field.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                return $"The sla’s {field.Name} must be a string, or a number.";
            }
        }

        return null;
    }

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var member) ? member : null;

    private static string TextOf(JsonElement json, string name) => Member(json, name) is { } text ? ValueText.Of(text) : string.Empty;
}
