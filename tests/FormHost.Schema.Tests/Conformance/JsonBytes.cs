using System.Runtime.InteropServices;
using System.Text.Json;

namespace FormHost.Schema.Tests.Conformance;

/// <summary>The text of a JSON value.</summary>
internal static class JsonBytes
{
    public static byte[] Of(JsonElement value) => JsonMarshal.GetRawUtf8Value(value).ToArray();
}
