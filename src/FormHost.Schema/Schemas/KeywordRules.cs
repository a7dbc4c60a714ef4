using Is = FormHost.Schema.Schemas.KeywordShape;
using In = FormHost.Schema.Schemas.Vocabularies;

namespace FormHost.Schema.Schemas;

/// <summary>Every keyword of the five drafts.</summary>
internal static class KeywordRules
{
    public static IReadOnlyList<KeywordRule> All { get; } =
    [
        new("$schema", Is.Text, In.Core),
        new("id", Is.Text, In.Core, To: DraftVersion.Draft4),
        new("$id", Is.Text, In.Core, DraftVersion.Draft6),
        new("$ref", Is.Text, In.Core),
        new("$anchor", Is.Text, In.Core, DraftVersion.Draft201909),
        new("$recursiveRef", Is.Text, In.Core, DraftVersion.Draft201909, DraftVersion.Draft201909),
        new("$recursiveAnchor", Is.Boolean, In.Core, DraftVersion.Draft201909, DraftVersion.Draft201909),
        new("$dynamicRef", Is.Text, In.Core, DraftVersion.Draft202012),
        new("$dynamicAnchor", Is.Text, In.Core, DraftVersion.Draft202012),
        new("$vocabulary", Is.Any, In.Core, DraftVersion.Draft201909),
        new("$comment", Is.Text, In.Core, DraftVersion.Draft7),
        new("$defs", Is.SchemasByName, In.Core, DraftVersion.Draft201909),
        new("definitions", Is.SchemasByName, In.Core),

        new("allOf", Is.Schemas, In.Applicator),
        new("anyOf", Is.Schemas, In.Applicator),
        new("oneOf", Is.Schemas, In.Applicator),
        new("not", Is.Schema, In.Applicator),
        new("if", Is.Schema, In.Applicator, DraftVersion.Draft7),
        new("then", Is.Schema, In.Applicator, DraftVersion.Draft7),
        new("else", Is.Schema, In.Applicator, DraftVersion.Draft7),
        new("dependentSchemas", Is.SchemasByName, In.Applicator, DraftVersion.Draft201909),
        new("dependencies", Is.SchemasOrTextsByName, In.Applicator),
        new("prefixItems", Is.Schemas, In.Applicator, DraftVersion.Draft202012),
        new("items", Is.Schema, In.Applicator, DraftVersion.Draft202012),
        new("items", Is.SchemaOrSchemas, In.Applicator, To: DraftVersion.Draft201909),
        new("additionalItems", Is.Schema, In.Applicator, To: DraftVersion.Draft201909),
        new("contains", Is.Schema, In.Applicator, DraftVersion.Draft6),
        new("properties", Is.SchemasByName, In.Applicator),
        new("patternProperties", Is.SchemasByName, In.Applicator),
        new("additionalProperties", Is.Schema, In.Applicator),
        new("propertyNames", Is.Schema, In.Applicator, DraftVersion.Draft6),

        new("unevaluatedItems", Is.Schema, In.Unevaluated, DraftVersion.Draft201909),
        new("unevaluatedProperties", Is.Schema, In.Unevaluated, DraftVersion.Draft201909),

        new("type", Is.TypeNames, In.Validation),
        new("enum", Is.Array, In.Validation),
        new("const", Is.Any, In.Validation, DraftVersion.Draft6),
        new("multipleOf", Is.PositiveNumber, In.Validation),
        new("maximum", Is.Number, In.Validation),
        new("exclusiveMaximum", Is.Boolean, In.Validation, To: DraftVersion.Draft4),
        new("exclusiveMaximum", Is.Number, In.Validation, DraftVersion.Draft6),
        new("minimum", Is.Number, In.Validation),
        new("exclusiveMinimum", Is.Boolean, In.Validation, To: DraftVersion.Draft4),
        new("exclusiveMinimum", Is.Number, In.Validation, DraftVersion.Draft6),
        new("maxLength", Is.Count, In.Validation),
        new("minLength", Is.Count, In.Validation),
        new("pattern", Is.Text, In.Validation),
        new("maxItems", Is.Count, In.Validation),
        new("minItems", Is.Count, In.Validation),
        new("uniqueItems", Is.Boolean, In.Validation),
        new("maxContains", Is.Count, In.Validation, DraftVersion.Draft201909),
        new("minContains", Is.Count, In.Validation, DraftVersion.Draft201909),
        new("maxProperties", Is.Count, In.Validation),
        new("minProperties", Is.Count, In.Validation),
        new("required", Is.Texts, In.Validation),
        new("dependentRequired", Is.TextsByName, In.Validation, DraftVersion.Draft201909),

        new("title", Is.Text, In.MetaData),
        new("description", Is.Text, In.MetaData),
        new("default", Is.Any, In.MetaData),
        new("deprecated", Is.Boolean, In.MetaData, DraftVersion.Draft201909),
        new("readOnly", Is.Boolean, In.MetaData, DraftVersion.Draft7),
        new("writeOnly", Is.Boolean, In.MetaData, DraftVersion.Draft7),
        new("examples", Is.Array, In.MetaData, DraftVersion.Draft6),

        new("format", Is.Text, In.Format),
        new("contentEncoding", Is.Text, In.Content, DraftVersion.Draft7),
        new("contentMediaType", Is.Text, In.Content, DraftVersion.Draft7),
        new("contentSchema", Is.Schema, In.Content, DraftVersion.Draft201909),
    ];
}
