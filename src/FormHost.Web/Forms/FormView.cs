using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Web.Forms;

/// <summary>A form as one request shows it: its fields, its state, and what is to be said at each place.</summary>
public sealed class FormView
{
    private readonly ILookup<JsonPointer, Diagnostic> _said;
    private readonly Dictionary<JsonPointer, int> _errorsInside = [];
    private readonly IEnumerable<Diagnostic> _notices;

    /// <param name="model">The fields.</param>
    /// <param name="state">What travels with them.</param>
    /// <param name="diagnostics">All that validation says.</param>
    /// <param name="isReadOnly">True where nothing can be changed.</param>
    /// <param name="notices">What could not be done with what was asked for, where it has a place.</param>
    public FormView(FormModel model, FormState state, ImmutableArray<Diagnostic> diagnostics, bool isReadOnly = false, IEnumerable<Diagnostic>? notices = null)
    {
        Model = model;
        State = state;
        IsReadOnly = isReadOnly;
        Diagnostics = diagnostics;
        _notices = notices ?? [];
        Fields = model.Root.SelfAndDescendants().ToDictionary(field => field.Pointer);
        _said = diagnostics
            .Where(diagnostic => IsTold(diagnostic, state.IsChecked))
            .Concat(model.Diagnostics)
            .Concat(_notices)
            .Where(diagnostic => diagnostic.InstancePointer is not null)
            .ToLookup(diagnostic => Nearest(diagnostic.InstancePointer!.Value));
        CountErrorsInside();
        CountErrors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        CountWarnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        CountLeft = diagnostics.Count(diagnostic => !IsTold(diagnostic, state.IsChecked));
        CountSet = Fields.Values.Count(one => one is { IsLeaf: true, IsSet: true, Role: not FieldRole.Root });
    }

    public FormModel Model { get; }

    public FormState State { get; }

    public bool IsReadOnly { get; }

    /// <summary>True where a form that cannot be changed shows what is not set, too.</summary>
    public bool ShowsUnset { get; init; }

    /// <summary>Where buttons of fields post to, without a fragment; empty: to the address of the page itself.</summary>
    public string Address { get; private init; } = string.Empty;

    /// <summary>All that validation says, told or not.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IReadOnlyDictionary<JsonPointer, Field> Fields { get; }

    /// <summary>The errors that are told now, each with the field at which it stands, in the order of the form.</summary>
    public IEnumerable<(Field Field, Diagnostic Diagnostic)> Errors =>
        Fields.Values.SelectMany(one => At(one.Pointer).Where(said => said.Severity == Severity.Error).Select(said => (one, said)));

    public int CountErrors { get; }

    /// <summary>What has still to be filled in or chosen, and is not told as an error yet.</summary>
    public int CountLeft { get; }

    public int CountWarnings { get; }

    public int CountSet { get; }

    /// <summary>The same on a page that is not at the form's own address.</summary>
    public FormView PostingTo(string address) => new(Model, State, Diagnostics, IsReadOnly, _notices) { ShowsUnset = ShowsUnset, Address = address };

    /// <summary>The class names by which a frame is found: what is wrong, set, or has something wrong inside.</summary>
    public string Marks(Field field) =>
        $"{(IsWrong(field) ? " wrong" : null)}{(field.IsSet ? " set" : null)}{(CountErrorsIn(field) > 0 ? " amiss" : null)}";

    /// <summary>What is said at a field: of its value, and of its schemas.</summary>
    public IEnumerable<Diagnostic> At(JsonPointer place) => _said[place];

    public bool IsWrong(Field field) => At(field.Pointer).Any(said => said.Severity == Severity.Error);

    /// <summary>How many errors stand at a field and inside.</summary>
    public int CountErrorsIn(Field field) => _errorsInside.GetValueOrDefault(field.Pointer);

    public bool IsRevealed(Field field) => State.Revealed.Contains(field.Pointer.ToString());

    /// <summary>A form that cannot be changed shows what is set and what is wrong; the rest when asked for.</summary>
    public bool Shows(Field field) => !IsReadOnly || ShowsUnset || field.Value is not null || CountErrorsIn(field) > 0;

    /// <summary>What is missing is told once the operator asked for a check; what is wrong is told at once.</summary>
    public static bool IsTold(Diagnostic diagnostic, bool isChecked) =>
        isChecked || diagnostic.Severity != Severity.Error
        || !(string.Equals(diagnostic.Keyword, "required", StringComparison.Ordinal) || string.Equals(diagnostic.Code, ValueCodes.Choose, StringComparison.Ordinal));

    private void CountErrorsInside()
    {
        foreach (var place in _said)
        {
            var count = place.Count(said => said.Severity == Severity.Error);
            for (var around = place.Key; count > 0; around = around.Parent)
            {
                _errorsInside[around] = _errorsInside.GetValueOrDefault(around) + count;
                if (around.IsRoot)
                {
                    break;
                }
            }
        }
    }

    private JsonPointer Nearest(JsonPointer place)
    {
        while (!Fields.ContainsKey(place) && !place.IsRoot)
        {
            place = place.Parent;
        }

        return place;
    }
}
