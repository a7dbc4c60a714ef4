using System.Text;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Forms.Outlines;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Tests.Forms.Outlines;

/// <summary>Outlines as short text: <c>/a object { /a/b text }</c>, <c>*</c> for required, <c>…</c> for truncated, <c>| Title: …</c> for variants.</summary>
internal static class OutlineText
{
    private static readonly Uri Url = new("https://example.org/schema.json");

    public static FormSchema Schema(string json, DocumentLimits? limits = null)
    {
        var document = DocumentParser.Parse(new FetchedDocument(Url, Url, Encoding.UTF8.GetBytes(json)), limits ?? DocumentLimits.Default, out _)!;
        var graph = SchemaGraph.Load(new DocumentSet([document]), Url, limits);
        return new FormSchema(graph.Root, new SchemaMatcher(CompiledSchema.Compile(graph)), limits ?? DocumentLimits.Default);
    }

    public static string Of(string json, string at = "") => Of(Schema(json).Outline(JsonPointer.Parse(at))!.Fields);

    private static string Of(IEnumerable<FieldOutline> fields) => string.Join(", ", fields.Select(Of));

    private static string Of(FieldOutline field)
    {
        var text = new StringBuilder($"{field.Field.Pointer} {field.Kind.ToString().ToLowerInvariant()}{(field.Field.IsRequired ? "*" : null)}{(field.IsTruncated ? "…" : null)}");
        string[] inside =
        [
            .. field.Fields.IsEmpty ? [] : (string[])[Of(field.Fields)],
            .. field.Variants.Select(variant => $"| {variant.Title}: {Of(variant.Fields)}".TrimEnd()),
            .. field.Item is { } item ? [$"item {Of(item)}"] : (string[])[],
            .. field.Entries.Select(entry => $"{entry.KeyPattern} = {Of(entry.Value)}"),
        ];
        return inside.Length == 0 ? text.ToString() : text.Append(" { ").AppendJoin("; ", inside).Append(" }").ToString();
    }
}
