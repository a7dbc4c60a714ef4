using System.Runtime.InteropServices;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Formats;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;
using FormHost.Schema.Validation.Numbers;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Makes the keywords of one schema. Cheap ones come first, those that apply other schemas later.</summary>
internal sealed class NodeCompiler(SchemaCompiler compiler, SchemaNode schema)
{
    private readonly NodeKeywords _keywords = new();

    public NodeKeywords Compile()
    {
        if (schema.Kind is SchemaKind.False)
        {
            _keywords.Add(null, new NeverKeyword(schema));
        }
        else if (schema.Kind is SchemaKind.Keywords)
        {
            if (!schema.ReferenceReplacesSiblings)
            {
                AddValues();
                AddNumbers();
                AddStrings();
                new ContainerCompiler(compiler, schema, _keywords).Add();
            }

            AddReferences();
            if (!schema.ReferenceReplacesSiblings)
            {
                new ApplicatorCompiler(compiler, schema, _keywords).Add();
            }
        }

        return _keywords;
    }

    private JsonElement? Value(string keyword) => schema.Dialect.Knows(keyword) ? schema.Value(keyword) : null;

    private void AddValues()
    {
        if (Value("type") is { } type)
        {
            _keywords.Type = new TypeKeyword(schema, type.ValueKind is JsonValueKind.String ? [type.GetString()!] : [.. type.EnumerateArray().Select(name => name.GetString()!)]);
        }

        if (Value("const") is { } value)
        {
            _keywords.Add(null, new ValuesKeyword(schema, "const", [JsonConstant.Of(value)]));
        }

        if (Value("enum") is { } values)
        {
            _keywords.Add(null, new ValuesKeyword(schema, "enum", [.. values.EnumerateArray().Select(JsonConstant.Of)]));
        }
    }

    private void AddNumbers()
    {
        AddBound("minimum", "exclusiveMinimum", isMinimum: true);
        AddBound("maximum", "exclusiveMaximum", isMinimum: false);
        if (Value("multipleOf") is { } divisor)
        {
            var text = JsonMarshal.GetRawUtf8Value(divisor);
            if (text.Length > Divisor.MaximumDigits)
            {
                compiler.Report(schema, Diagnostic.Warning(SchemaCodes.WrongShape, ("keyword", "multipleOf"), ("value", JsonExcerpt.Of(divisor))) with { Keyword = "multipleOf" });
            }
            else
            {
                _keywords.Add(TokenKind.Number, new MultipleOfKeyword(schema, new Divisor(text)));
            }
        }
    }

    private void AddBound(string keyword, string exclusiveKeyword, bool isMinimum)
    {
        var exclusive = Value(exclusiveKeyword);
        if (Value(keyword) is { } bound)
        {
            AddBound(keyword, bound, isMinimum, isExclusive: exclusive?.ValueKind is JsonValueKind.True);
        }

        if (exclusive is { ValueKind: JsonValueKind.Number } exclusiveBound)
        {
            AddBound(exclusiveKeyword, exclusiveBound, isMinimum, isExclusive: true);
        }
    }

    private void AddBound(string keyword, JsonElement bound, bool isMinimum, bool isExclusive) =>
        _keywords.Add(TokenKind.Number, new BoundKeyword(schema, keyword, new NumberBound(JsonMarshal.GetRawUtf8Value(bound).ToArray()), isMinimum, isExclusive));

    private void AddStrings()
    {
        if (Value("minLength") is { } minimum && Count.Of(minimum) is > 0 and var least)
        {
            _keywords.Add(TokenKind.String, new LengthKeyword(schema, "minLength", least, isMinimum: true));
        }

        if (Value("maxLength") is { } maximum)
        {
            _keywords.Add(TokenKind.String, new LengthKeyword(schema, "maxLength", Count.Of(maximum), isMinimum: false));
        }

        if (Value("pattern") is { } pattern && compiler.Pattern(schema, "pattern", pattern.GetString()!) is { } compiled)
        {
            _keywords.Add(TokenKind.String, new PatternKeyword(schema, pattern.GetString()!, compiled));
        }

        if (Value("format") is { } format && FormatChecks.Find(format.GetString()!) is { } check)
        {
            _keywords.Add(TokenKind.String, new FormatKeyword(schema, format.GetString()!, check));
        }

        if (schema.Dialect.Draft is DraftVersion.Draft7 && (Value("contentEncoding") ?? Value("contentMediaType")) is not null)
        {
            _keywords.Add(TokenKind.String, new ContentKeyword(schema, Value("contentEncoding")?.GetString(), Value("contentMediaType")?.GetString()));
        }
    }

    private void AddReferences()
    {
        if (compiler.IsLooping(schema))
        {
            var keyword = schema.Reference is null ? "$dynamicRef" : "$ref";
            compiler.Report(schema, Diagnostic.Error(SchemaCodes.ReferenceLoop, ("reference", schema.Value(keyword)?.GetString() ?? "#")) with { Keyword = keyword });
            return;
        }

        if (schema.Reference is { } target)
        {
            _keywords.Add(null, new ReferenceKeyword(schema, "$ref", compiler.Get(target)));
        }

        if (schema.DynamicReference is { } dynamic)
        {
            var keyword = schema.Dialect.Knows("$dynamicRef") ? "$dynamicRef" : "$recursiveRef";
            _keywords.Add(null, compiler.IsDynamic(schema)
                ? new DynamicReferenceKeyword(schema, keyword, compiler.Get(dynamic), compiler.DynamicTargets(schema.DynamicName!))
                : new ReferenceKeyword(schema, keyword, compiler.Get(dynamic)));
        }
    }
}
