using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Forms;

namespace FormHost.Web.Pages;

/// <summary>Published values, read against the response schema.</summary>
/// <param name="View">The values as fields, those that the schema declares and that are missing among them; null where they cannot be read.</param>
/// <param name="HasSchema">False where there is no response schema to tell what is declared.</param>
/// <param name="Said">What is to be said of the whole.</param>
/// <param name="Text">What was pasted, where it cannot be read.</param>
public sealed record PublishedModel(FormView? View, bool HasSchema, ImmutableArray<Diagnostic> Said, string? Text = null);
