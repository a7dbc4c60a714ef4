using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Validation;

namespace FormHost.Web.Releases;

/// <summary>A schema with all it refers to, ready for forms and validation; shared by all requests.</summary>
/// <param name="Form">Makes forms.</param>
/// <param name="Validator">Checks values.</param>
/// <param name="Diagnostics">What could not be had or understood.</param>
public sealed record LoadedSchema(FormSchema Form, CompiledSchema Validator, ImmutableArray<Diagnostic> Diagnostics);
