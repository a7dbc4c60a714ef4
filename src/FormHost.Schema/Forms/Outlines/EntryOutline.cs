namespace FormHost.Schema.Forms.Outlines;

/// <summary>Members whose name the operator gives.</summary>
/// <param name="KeyPattern">A regular expression (ECMA-262) that their names match; <c>.*</c> for all that neither a fixed name nor another pattern takes.</param>
/// <param name="Value">Any of them.</param>
public sealed record EntryOutline(string KeyPattern, FieldOutline Value);
