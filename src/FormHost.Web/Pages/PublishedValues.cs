using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Validation;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Reads published values against a response schema.</summary>
internal static class PublishedValues
{
    /// <summary>A schema that says nothing, for instances of which nothing is declared.</summary>
    private static readonly Lazy<LoadedSchema> Nothing = new(SayNothing);

    /// <summary>Reads what was pasted or posted.</summary>
    public static PublishedModel Of(LoadedSchema? schema, string text)
    {
        var (reading, said) = PublishedReader.Read(text);
        return reading is null
            ? new PublishedModel(null, schema is not null, said, text)
            : Of(schema, reading) with { Said = [.. said, .. reading.Diagnostics] };
    }

    /// <summary>Reads what a master gave.</summary>
    public static PublishedModel Of(LoadedSchema? schema, PublishedReading reading)
    {
        var known = schema ?? Nothing.Value;
        var form = known.Form;
        var typed = TextTyping.TypeMembers(reading.Values, id => reading.Texts.Contains(id) ? TypesOf(form, id) : JsonTypes.String);
        var state = form.Open(typed.Parameters) with { IsChecked = true };
        var evaluated = known.Validator.Evaluate(typed.Parameters, new EvaluationOptions { Formats = FormatMode.Warn });
        return new PublishedModel(new FormView(form.Build(state), state, evaluated.Diagnostics, isReadOnly: true), schema is not null, reading.Diagnostics);
    }

    private static JsonTypes TypesOf(FormSchema form, string id) =>
        form.Root.Property(id) is { Nodes.Length: > 0 } schema
            ? form.Template(schema, JsonPointer.Root.Append(id), FieldRole.Property).Types
            : JsonTypes.String;

    private static LoadedSchema SayNothing()
    {
        var url = new Uri("about:blank");
        var document = new FetchedDocument(url, url, Encoding.UTF8.GetBytes("{}"));
        var graph = SchemaGraph.Load(new DocumentSet([new ParsedDocument(document, JsonElement.Parse("{}"), ImmutableArray<Schema.Diagnostics.Diagnostic>.Empty)]), url);
        var validator = CompiledSchema.Compile(graph);
        return new LoadedSchema(new FormSchema(graph.Root, new SchemaMatcher(validator), DocumentLimits.Default), validator, []);
    }
}
