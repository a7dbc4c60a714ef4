#pragma warning disable
using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
namespace FormHost.Schema.Validation;
public enum FormatMode { Ignore, Warn, Assert }
public sealed record EvaluationOptions { public FormatMode Formats { get; init; } }
public sealed record EvaluationResult(ImmutableArray<Diagnostic> Diagnostics);
public sealed class CompiledSchema { public static CompiledSchema Compile(SchemaGraph g) => new(); public ImmutableArray<Diagnostic> Diagnostics => []; public EvaluationResult Evaluate(JsonElement e, EvaluationOptions o) => new([]); }
public sealed class SchemaMatcher(SchemaGraph g) : ISchemaMatcher { public bool Matches(SchemaNode s, JsonElement v) => true; public int CountErrors(SchemaNode s, JsonElement v) => 0; }
