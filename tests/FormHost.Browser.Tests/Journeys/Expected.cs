namespace FormHost.Browser.Tests.Journeys;

/// <summary>Instance XML as it must come out, byte for byte.</summary>
internal static class Expected
{
    /// <summary>An <c>xml</c> document.</summary>
    public static string Xml(params (string Id, string Text)[] parameters) =>
        parameters.Length == 0
            ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance/>"
            : $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance>\n{string.Concat(parameters.Select(one => $"    <parameter id=\"{one.Id}\">{one.Text}</parameter>\n"))}</instance>";

    /// <summary>A <c>json-in-xml</c> document; the JSON is given as it is indented.</summary>
    public static string JsonInXml(string json) => Xml(("_", json));
}
