using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;

namespace FormHost.Web.Requests.Pages;

/// <summary>Masks secrets where no schema tells them: by the names of parameters.</summary>
internal static class SecretTexts
{
    public const string Mask = "••••••";

    /// <summary>The parameters with the texts masked whose name says that they are secret, within the JSON of <c>_</c>, too.</summary>
    public static ImmutableArray<InstanceParameter> MaskAll(ImmutableArray<InstanceParameter> parameters) =>
        [.. parameters.Select(parameter => parameter with { Text = MaskOne(parameter) })];

    /// <summary>True where a part of a place says so.</summary>
    public static bool IsSecret(JsonPointer place) => place.Tokens.Any(token => SecretFields.SaysSecret(token));

    private static string MaskOne(InstanceParameter parameter)
    {
        if (!string.Equals(parameter.Id, InstanceXml.JsonParameter, StringComparison.Ordinal))
        {
            return SecretFields.SaysSecret(parameter.Id) ? Mask : parameter.Text;
        }

        return ParameterJson.Read(parameter.Text).Value is { ValueKind: JsonValueKind.Object } values
            ? ExampleValue.Text(FormOutput.Replace(values, Places(values), Mask))
            : parameter.Text;
    }

    private static IEnumerable<JsonPointer> Places(JsonElement values) => ValueLeaves.Of(values, JsonPointer.Root)
        .Where(leaf => leaf.Value.ValueKind == JsonValueKind.String && IsSecret(leaf.Place))
        .Select(leaf => leaf.Place);
}
