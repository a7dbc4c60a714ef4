namespace FormHost.Schema.Serialisation;

/// <summary>One parameter of an instance as SlapOS carries it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Line">Line of the XML at which the text starts, from 1; null where it came from elsewhere.</param>
/// <param name="Column">Column at which the text starts, from 1.</param>
public sealed record InstanceParameter(string Id, string Text, int? Line = null, int? Column = null);
