using System.Runtime.InteropServices;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Validation.Results;

/// <summary>The errors found so far, each once, however many ways lead to it.</summary>
internal sealed class ErrorCollector(int limit)
{
    private readonly HashSet<(string? Place, string Code, DiagnosticArguments Arguments)> _seen = [];
    private readonly List<Diagnostic> _errors = [];

    public ReadOnlySpan<Diagnostic> Errors => CollectionsMarshal.AsSpan(_errors);

    public bool IsFull => _errors.Count >= limit;

    public void Add(Diagnostic error)
    {
        if (!IsFull && _seen.Add((error.InstancePointer?.ToString(), error.Code, error.Arguments)))
        {
            _errors.Add(error);
        }
    }

    public void AddAll(ErrorCollector other)
    {
        foreach (var error in other._errors)
        {
            Add(error);
        }
    }

    /// <summary>A collector of the same limit, for errors that may not count in the end.</summary>
    public ErrorCollector Fresh() => new(limit);
}
