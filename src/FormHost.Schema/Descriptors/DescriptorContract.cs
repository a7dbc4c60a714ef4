using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace FormHost.Schema.Descriptors;

/// <summary>SlapOS' contract of descriptors, checked by NJsonSchema: notes for the author of a release.</summary>
internal static class DescriptorContract
{
    private static readonly Lazy<JsonSchema> Schema = new(Load);

    /// <summary>What the contract says of a document that is a JSON object.</summary>
    public static ImmutableArray<Diagnostic> Check(FetchedDocument document)
    {
        try
        {
            using var text = new StreamReader(new MemoryStream(document.Content.ToArray()));
            using var reader = new JsonTextReader(text) { MaxDepth = null, DateParseHandling = DateParseHandling.None };
            return
            [
                .. Schema.Value.Validate(JToken.ReadFrom(reader))
                    .SelectMany(Flatten)
                    .Select(ContractFault.Of)
                    .OfType<Diagnostic>()
                    .Take(DescriptorReader.MaximumDiagnostics + 1)
                    .Select(note => note with { Document = document.Url }),
            ];
        }
        catch (JsonException fault)
        {
            return [Diagnostic.Info(DescriptorCodes.Unchecked, ("reason", fault.Message)) with { Document = document.Url, SchemaPointer = JsonPointer.Root }];
        }
    }

    private static IEnumerable<ValidationError> Flatten(ValidationError error) =>
        error is ChildSchemaValidationError parent
            ? parent.Errors.SelectMany(pair => pair.Value).SelectMany(Flatten)
            : [error];

    private static JsonSchema Load()
    {
        using var stream = typeof(DescriptorContract).Assembly.GetManifestResourceStream(typeof(DescriptorContract), "descriptor.schema.json")!;
        using var text = new StreamReader(stream);
        return JsonSchema.FromJsonAsync(text.ReadToEnd()).GetAwaiter().GetResult();
    }
}
