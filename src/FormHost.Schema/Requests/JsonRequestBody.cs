using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>A request as the JSON API takes it. Parameters are texts; <c>retention_delay</c> is the one number.</summary>
public static class JsonRequestBody
{
    /// <summary>The most characters of a title.</summary>
    public const int MostTitleCharacters = 200;

    /// <summary>The method that requests, below a master's URL.</summary>
    public const string PostMethod = "slapos.post.v0.software_instance";

    /// <summary>The method that reads an instance, below a master's URL.</summary>
    public const string GetMethod = "slapos.get.v0.instance_tree";

    /// <summary>The method that lists instances, below a master's URL.</summary>
    public const string ListMethod = "slapos.allDocs.v0.instance_tree_list";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    /// <summary>The body of a request; <paramref name="isIndented"/> for people.</summary>
    public static string Of(InstanceRequest request, bool isIndented = false)
    {
        var sla = new JsonObject();
        foreach (var (name, value) in request.Sla)
        {
            sla[name] = string.Equals(name, ServiceLevel.RetentionDelay, StringComparison.Ordinal) && JsonNumber.IsNumber(value)
                ? JsonNode.Parse(value)
                : JsonValue.Create(value);
        }

        var parameters = new JsonObject();
        foreach (var parameter in request.Parameters)
        {
            parameters[parameter.Id] = parameter.Text;
        }

        return new JsonObject
        {
            ["title"] = request.Title,
            ["software_release_uri"] = request.ReleaseUrl,
            ["software_type"] = request.SoftwareType,
            ["parameters"] = parameters,
            ["state"] = request.State.WireName(),
            ["shared"] = request.Shared,
            ["sla_parameters"] = sla,
        }.ToJsonString(isIndented ? Indented : Compact);
    }

    /// <summary>The body that asks for the instance of a title.</summary>
    public static string OfTitle(string title) => new JsonObject { ["title"] = title }.ToJsonString(Compact);
}
