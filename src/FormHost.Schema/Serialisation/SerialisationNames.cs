namespace FormHost.Schema.Serialisation;

/// <summary>The names that descriptors and the command line use.</summary>
public static class SerialisationNames
{
    /// <summary><c>xml</c> or <c>json-in-xml</c>.</summary>
    public static string WireName(this SerialisationKind kind) => kind is SerialisationKind.Xml ? "xml" : "json-in-xml";

    /// <summary>Reads a name; null where it is neither (the names are case-sensitive).</summary>
    public static SerialisationKind? Parse(string? name) => name switch
    {
        "xml" => SerialisationKind.Xml,
        "json-in-xml" => SerialisationKind.JsonInXml,
        _ => null,
    };
}
