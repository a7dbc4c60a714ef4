namespace FormHost.Web.Api.Shapes;

/// <summary>Members whose names are free.</summary>
/// <param name="KeyPattern">The regular expression (ECMA-262) that their names match; <c>.*</c> for those that nothing else takes.</param>
/// <param name="Value">Any of them.</param>
internal sealed record EntriesShape(string KeyPattern, FieldShape Value);
