namespace FormHost.Schema.Schemas;

/// <summary>The schemas directly below one keyword: one, a list, or (with names) a map in document order.</summary>
internal sealed record SubschemaGroup(string Keyword, IReadOnlyList<SchemaNode> Nodes, IReadOnlyList<string>? Names = null, bool IsList = false);
