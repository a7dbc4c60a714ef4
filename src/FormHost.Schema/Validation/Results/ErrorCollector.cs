using FormHost.Schema.Diagnostics;
using FormHost.Schema.Validation.Compilation;

namespace FormHost.Schema.Validation.Results;

/// <summary>The errors found so far, each once, however many ways lead to it.</summary>
internal sealed class ErrorCollector(int limit)
{
    private readonly HashSet<(string? Place, string Code, DiagnosticArguments Arguments)> _seen = [];
    private readonly HashSet<(CompiledNode Schema, int Token)> _asked = [];
    private readonly List<Diagnostic> _errors = [];

    public IReadOnlyList<Diagnostic> Errors => _errors;

    public bool IsFull => _errors.Count >= limit;

    /// <summary>Notes that a schema is asked about a value; false where it was before, so that its errors are here already.</summary>
    public bool Ask(CompiledNode schema, int token) => _asked.Add((schema, token));

    public void Add(Diagnostic error)
    {
        if (!IsFull && _seen.Add((error.InstancePointer?.ToString(), error.Code, error.Arguments)))
        {
            _errors.Add(error);
        }
    }

    public void AddAll(IEnumerable<Diagnostic> errors)
    {
        foreach (var error in errors)
        {
            Add(error);
        }
    }

    /// <summary>A collector of the same limit, for errors that may not count in the end.</summary>
    public ErrorCollector Fresh() => new(limit);
}
