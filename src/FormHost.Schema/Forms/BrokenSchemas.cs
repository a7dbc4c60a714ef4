using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Forms;

/// <summary>Tells which faults of a schema hide what stands at its place; all others cost a constraint or a hint only.</summary>
internal static class BrokenSchemas
{
    public static bool IsBroken(Diagnostic fault) => fault.Code switch
    {
        SchemaCodes.ReferenceDocument or SchemaCodes.ReferencePlace or SchemaCodes.ReferenceUrl or SchemaCodes.ReferenceLoop or SchemaCodes.NotASchema => true,
        SchemaCodes.WrongShape => fault.Keyword is "$ref" or "$dynamicRef" or "$recursiveRef"
            or "properties" or "patternProperties" or "additionalProperties" or "unevaluatedProperties"
            or "items" or "prefixItems" or "additionalItems" or "unevaluatedItems"
            or "allOf" or "anyOf" or "oneOf" or "if" or "then" or "else" or "dependentSchemas" or "dependencies"
            or "type" or "enum",
        _ => false,
    };
}
