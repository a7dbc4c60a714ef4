using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace FormHost.Schema.Descriptors;

/// <summary>An error of the contract in our words.</summary>
internal static class ContractFault
{
    /// <summary>The diagnostic of an error; null for what <see cref="DescriptorReader"/> says itself, since it changes what an entry gives.</summary>
    public static Diagnostic? Of(ValidationError error)
    {
        var pointer = PointerOf((JToken?)error.Token);
        var depth = pointer.Tokens.Count();
        return error.Kind switch
        {
            ValidationErrorKind.NoAdditionalPropertiesAllowed => UnknownKey(pointer, error.Property!),
            ValidationErrorKind.NotInEnumeration => Diagnostic.Warning(DescriptorCodes.SerialisationUnknown) with { SchemaPointer = pointer, Keyword = "enum" },
            ValidationErrorKind.StringExpected when pointer.Name is not "request" => WrongType(pointer, "string"),
            ValidationErrorKind.NumberExpected => WrongType(pointer, "number"),
            ValidationErrorKind.BooleanExpected => WrongType(pointer, "boolean"),
            ValidationErrorKind.PropertyRequired when depth == 2 && error is { Property: "response", Token: JObject } => ResponseMissing(pointer),
            _ => null,
        };
    }

    private static Diagnostic UnknownKey(JsonPointer pointer, string name) =>
        Diagnostic.Info(DescriptorCodes.UnknownKey, ("name", name)) with { SchemaPointer = pointer, Keyword = "additionalProperties" };

    private static Diagnostic ResponseMissing(JsonPointer entry) =>
        Diagnostic.Info(DescriptorCodes.ResponseMissing, ("entry", entry.Name!)) with { SchemaPointer = entry, Keyword = "required" };

    /// <summary>What is requested, and how it is written, matters to the operator; titles and the like only to the author.</summary>
    private static Diagnostic WrongType(JsonPointer pointer, string expected)
    {
        var severity = pointer.Name is "serialisation" or "shared" or "software-type" ? Severity.Warning : Severity.Info;
        return new(severity, DescriptorCodes.WrongType, DiagnosticArguments.Of(("name", pointer.Name!), ("expected", expected)))
        {
            SchemaPointer = pointer,
            Keyword = "type",
        };
    }

    private static JsonPointer PointerOf(JToken? token)
    {
        var names = new Stack<string>();
        for (; token is not null; token = token.Parent)
        {
            if (token is JProperty member)
            {
                names.Push(member.Name);
            }
        }

        return names.Aggregate(JsonPointer.Root, static (pointer, name) => pointer.Append(name));
    }
}
