namespace FormHost.Schema.Schemas;

/// <summary>A reference that is to be followed.</summary>
internal sealed record PendingReference(SchemaNode Node, string Keyword, string Text);
