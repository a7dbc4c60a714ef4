namespace FormHost.Schema.Serialisation;

/// <summary>How parameters become instance XML: SlapOS' <c>serialisation</c>.</summary>
public enum SerialisationKind
{
    /// <summary>One <c>parameter</c> element for each parameter.</summary>
    Xml,

    /// <summary>One <c>parameter</c> element, id <c>_</c>, that holds all parameters as JSON.</summary>
    JsonInXml,
}
