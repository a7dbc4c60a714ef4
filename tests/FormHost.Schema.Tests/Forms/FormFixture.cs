using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Tests.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Tests.Forms;

/// <summary>Forms of tests, from schemas as text.</summary>
internal static class FormFixture
{
    public static FormSchema Schema(string schema, params (string Url, string Text)[] others) => Schema(SchemaFixture.Load(schema, others));

    public static FormSchema Schema(SchemaGraph graph, DocumentLimits? limits = null) =>
        new(graph.Root, new SchemaMatcher(CompiledSchema.Compile(graph)), limits ?? DocumentLimits.Default);

    /// <summary>The form of a schema with a document opened in it.</summary>
    public static FormModel Build(string schema, string parameters = "{}")
    {
        var form = Schema(schema);
        return form.Build(form.Open(JsonElement.Parse(parameters)));
    }

    /// <summary>The field of a form whose only property has the given schema.</summary>
    /// <param name="schema">The schema of the property.</param>
    /// <param name="value">Its value; null where it is not set.</param>
    /// <param name="name">Its name.</param>
    public static Field Field(string schema, string? value = null, string name = "a") =>
        Build(WithProperty(schema, name), value is null ? "{}" : $"{{{JsonSerializer.Serialize(name)}:{value}}}").Root.Fields.Single();

    /// <summary>A schema with one property.</summary>
    public static string WithProperty(string schema, string name = "a") => $"{{\"properties\":{{{JsonSerializer.Serialize(name)}:{schema}}}}}";
}
