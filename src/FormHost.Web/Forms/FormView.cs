using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Web.Forms;

/// <summary>A form as one request shows it: its fields, its state, and what is to be said at each place.</summary>
public sealed class FormView
{
    private readonly ILookup<JsonPointer, Diagnostic> _said;
    private readonly ImmutableArray<(JsonPointer Place, Diagnostic Diagnostic)> _errors;

    public FormView(FormModel model, FormState state, ImmutableArray<Diagnostic> diagnostics, bool isReadOnly = false)
    {
        Model = model;
        State = state;
        IsReadOnly = isReadOnly;
        Diagnostics = diagnostics;
        var shown = model.Root.SelfAndDescendants().Select(field => field.Pointer).ToHashSet();
        _errors =
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.InstancePointer is not null && IsTold(diagnostic))
                .Select(diagnostic => (Nearest(diagnostic.InstancePointer!.Value, shown), diagnostic)),
        ];
        _said = _errors.ToLookup(pair => pair.Place, pair => pair.Diagnostic);
        Fields = model.Root.SelfAndDescendants().ToDictionary(field => field.Pointer);
    }

    public FormModel Model { get; }

    public FormState State { get; }

    public bool IsReadOnly { get; }

    /// <summary>All that validation says, told or not.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IReadOnlyDictionary<JsonPointer, Field> Fields { get; }

    /// <summary>The errors that are told now, each with the field at which it stands, in the order of the form.</summary>
    public IEnumerable<(Field Field, Diagnostic Diagnostic)> Errors =>
        Fields.Values.SelectMany(one => At(one.Pointer).Where(said => said.Severity == Severity.Error).Select(said => (one, said)));

    public int CountErrors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int CountSet => Model.Root.SelfAndDescendants().Count(one => one is { IsLeaf: true, IsSet: true, Role: not FieldRole.Root });

    public IEnumerable<Diagnostic> At(JsonPointer place) => _said[place];

    public bool IsWrong(Field field) => At(field.Pointer).Any(said => said.Severity == Severity.Error);

    public int CountErrorsInside(Field field) =>
        _errors.Count(pair => pair.Diagnostic.Severity == Severity.Error && IsInside(pair.Place, field.Pointer));

    public bool IsRevealed(Field field) => State.Revealed.Contains(field.Pointer.ToString());

    /// <summary>What is missing is told once the operator asked for a check; what is wrong is told at once.</summary>
    private bool IsTold(Diagnostic diagnostic) =>
        State.IsChecked || diagnostic.Severity != Severity.Error || !string.Equals(diagnostic.Keyword, "required", StringComparison.Ordinal);

    private static bool IsInside(JsonPointer place, JsonPointer container) =>
        place.ToString().StartsWith(container + "/", StringComparison.Ordinal) || place == container;

    private static JsonPointer Nearest(JsonPointer place, HashSet<JsonPointer> shown)
    {
        while (!shown.Contains(place) && !place.IsRoot)
        {
            place = place.Parent;
        }

        return place;
    }
}
