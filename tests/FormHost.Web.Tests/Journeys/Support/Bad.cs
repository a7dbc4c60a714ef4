using System.Text;

namespace FormHost.Web.Tests.Journeys.Support;

/// <summary>Documents that are not what they should be, each with what the page says of it.</summary>
public static class Bad
{
    public static TheoryData<string, string> Documents => new()
    {
        { "empty", "is not valid JSON" },
        { "truncated", "is not valid JSON" },
        { "web page", "is a web page, not JSON" },
        { "nested 10,000 deep", "is nested deeper than the limit of 64 levels" },
        { "not UTF-8", "is not text in UTF-8" },
        { "unreachable", "could not be reached" },
    };

    /// <summary>The bytes; null where there is no document.</summary>
    public static byte[]? Content(string kind) => kind switch
    {
        "empty" => [],
        "truncated" => "{\"name\": \"x\", \"software-type\": {"u8.ToArray(),
        "web page" => "<!DOCTYPE html><html><title>Sign in</title></html>"u8.ToArray(),
        "nested 10,000 deep" => Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":", 10_000))}1{new string('}', 10_000)}"),
        "not UTF-8" => [(byte)'{', (byte)'"', 0xe9, (byte)'"', (byte)':', (byte)'1', (byte)'}'],
        _ => null,
    };
}
