using System.Security.Cryptography;
using System.Text.Json;
using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Pages;

/// <summary>Tells whether an instance is still as it was seen: its state, parameters and SLA.</summary>
internal static class Fingerprint
{
    public static string Of(RequestedInstance instance) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        instance.State,
        Parameters = instance.Parameters.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => new { one.Id, one.Text }),
        Sla = instance.Sla.OrderBy(one => one.Key, StringComparer.Ordinal),
    })));
}
