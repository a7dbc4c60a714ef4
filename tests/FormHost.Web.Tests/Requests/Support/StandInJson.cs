using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>Three methods of the JSON API, strict.</summary>
internal static class StandInJson
{
    private static readonly string[] Keys = ["title", "software_release_uri", "software_type", "parameters", "state", "shared", "sla_parameters"];
    private static readonly string[] States = ["started", "stopped", "destroyed"];

    public static async Task RequestAsync(HttpContext context, ConcurrentDictionary<string, StandInInstance> instances)
    {
        if (await ReadAsync(context) is not { } body)
        {
            return;
        }

        var fault = FaultOf(body);
        if (fault is not null)
        {
            await FailAsync(context, 400, fault);
            return;
        }

        var title = body.GetProperty("title").GetString()!;
        var wanted = new StandInInstance
        {
            Title = title,
            Release = body.GetProperty("software_release_uri").GetString()!,
            Type = body.GetProperty("software_type").GetString()!,
            Shared = body.TryGetProperty("shared", out var shared) && shared.GetBoolean(),
            State = body.TryGetProperty("state", out var state) ? state.GetString()! : "started",
            Parameters = Texts(body, "parameters"),
            Sla = Texts(body, "sla_parameters"),
        };
        if (instances.TryGetValue(title, out var present))
        {
            wanted = wanted with { Published = present.Published, Node = present.Node };
        }

        instances[title] = wanted;
        await WriteAsync(context, wanted);
    }

    public static async Task GetAsync(HttpContext context, ConcurrentDictionary<string, StandInInstance> instances)
    {
        if (await ReadAsync(context) is not { } body)
        {
            return;
        }

        if (instances.TryGetValue(body.GetProperty("title").GetString()!, out var found))
        {
            await WriteAsync(context, found);
        }
        else
        {
            await FailAsync(context, 403, "No such instance");
        }
    }

    public static async Task ListAsync(HttpContext context, ConcurrentDictionary<string, StandInInstance> instances)
    {
        if (await ReadAsync(context) is not null)
        {
            await context.Response.WriteAsJsonAsync(new { result_list = instances.Keys.Order(StringComparer.Ordinal).Select(title => new { title }) });
        }
    }

    private static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        if (!string.Equals(context.Request.Method, "POST", StringComparison.Ordinal))
        {
            await FailAsync(context, 405, "POST only");
            return null;
        }

        if (!context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal))
        {
            await FailAsync(context, 406, "JSON only");
            return null;
        }

        if (!context.Request.HasJsonContentType())
        {
            await FailAsync(context, 400, "application/json only");
            return null;
        }

        return await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
    }

    private static string? FaultOf(JsonElement body)
    {
        if (body.EnumerateObject().FirstOrDefault(one => !Keys.Contains(one.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } extra)
        {
            return $"{extra.Name} is not known";
        }

        if (!body.TryGetProperty("title", out var title) || title.GetString() is not { Length: > 0 and <= 200 })
        {
            return "title";
        }

        if (body.TryGetProperty("state", out var state) && !States.Contains(state.GetString(), StringComparer.Ordinal))
        {
            return "state";
        }

        if (body.TryGetProperty("parameters", out var parameters) && parameters.EnumerateObject().Any(one => one.Value.ValueKind != JsonValueKind.String))
        {
            return "parameters are texts";
        }

        return body.TryGetProperty("sla_parameters", out var sla)
            && sla.EnumerateObject().Any(one => one.Value.ValueKind != (one.Name is "retention_delay" ? JsonValueKind.Number : JsonValueKind.String))
            ? "sla_parameters"
            : null;
    }

    private static Dictionary<string, string> Texts(JsonElement body, string name) =>
        body.TryGetProperty(name, out var members)
            ? members.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.ToString(), StringComparer.Ordinal)
            : [];

    private static Task WriteAsync(HttpContext context, StandInInstance instance) => context.Response.WriteAsJsonAsync(new
    {
        title = instance.Title,
        instance_guid = "SOFTINST-1",
        software_release_uri = instance.Release,
        software_type = instance.Type,
        state = instance.State,
        parameters = instance.Parameters,
        connection_parameters = instance.Published,
        shared = instance.Shared,
        root_instance_title = instance.Title,
        ip_list = Array.Empty<string>(),
        full_ip_list = Array.Empty<string>(),
        sla_parameters = new JsonObject(instance.Sla.Select(pair => KeyValuePair.Create(pair.Key, pair.Key is "retention_delay" ? JsonNode.Parse(pair.Value) : JsonValue.Create(pair.Value)))),
        computer_guid = instance.Node,
        compute_partition_id = "slappart0",
        processing_timestamp = 0,
        access_status_message = "",
    });

    private static Task FailAsync(HttpContext context, int status, string title)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { status, type = "unknown", title });
    }
}
