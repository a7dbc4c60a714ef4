using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Validation;
using FormHost.Schema.Values;
using FormHost.Web.Releases;

namespace FormHost.Web.Forms;

/// <summary>Joins a schema, a state and a serialisation: checks what stands in a form, and writes what comes out.</summary>
internal sealed class FormSession(LoadedSchema schema, DescriptorEntry entry)
{
    private const string Mask = "••••••";

    /// <summary>The place that stands for the output's secrets in <see cref="FormState.Revealed"/>.</summary>
    public const string OutputPlace = "/output:";

    public FormView View(FormState state, bool isReadOnly, bool showsUnset = false)
    {
        var model = schema.Form.Build(state);
        return new FormView(model, state, [.. Check(model, state)], isReadOnly) { ShowsUnset = showsUnset };
    }

    /// <summary>Everything that is to be said of the parameters.</summary>
    public IEnumerable<Diagnostic> Check(FormModel model, FormState state)
    {
        var parameters = FormOutput.Parameters(state);
        var unparsed = model.Root.SelfAndDescendants()
            .Where(field => field.IsUnparsed)
            .ToDictionary(field => field.Pointer);
        foreach (var field in unparsed.Values)
        {
            yield return ParameterJson.FaultOf(ControlText.Of(field), field);
        }

        var said = schema.Validator.Evaluate(parameters, Options(model)).Diagnostics;
        foreach (var diagnostic in said.Where(diagnostic => diagnostic.InstancePointer is not { } place || !unparsed.ContainsKey(place)))
        {
            yield return diagnostic;
        }

        foreach (var diagnostic in Write(state, parameters).Diagnostics)
        {
            yield return diagnostic;
        }
    }

    /// <summary>Writes the instance XML and the command.</summary>
    public FormOutcome Outcome(FormView view, string? release)
    {
        var state = view.State;
        var parameters = FormOutput.Parameters(state);
        var xml = Write(state, parameters);
        var isRevealed = state.Revealed.Contains(OutputPlace);
        var secrets = view.Model.Root.SelfAndDescendants().Where(field => field is { IsSecret: true, IsSet: true }).ToList();
        var shown = isRevealed || secrets.Count == 0
            ? xml.Xml
            : Write(state, FormOutput.Replace(parameters, secrets.Select(field => field.Pointer), Mask)).Xml;
        return new FormOutcome(
            xml.Xml,
            shown,
            OutcomeCommand.Of(release, entry.SoftwareType, entry.Shared, entry.Serialisation),
            secrets.Count > 0,
            isRevealed,
            [.. xml.Diagnostics.Where(diagnostic => diagnostic.InstancePointer is null)]);
    }

    /// <summary>Takes over parameters that were read from a document.</summary>
    public FormState Open(JsonElement parameters) => ExistingParameters.Open(schema.Form, entry.Serialisation, parameters);

    private static EvaluationOptions Options(FormModel model) => new()
    {
        Formats = FormatMode.Warn,
        Branches = BranchesOf(model, group => group.Current?.Branch),
        OpenChoices = BranchesOf(model, group => group.Chosen is null ? group.Variants[0].Branch : null),
    };

    private static ImmutableArray<ChosenBranch> BranchesOf(FormModel model, Func<VariantGroup, SchemaNode?> pick) =>
    [
        .. from field in model.Root.SelfAndDescendants()
           from variants in field.Groups
           let branch = pick(variants)
           where branch is not null
           select new ChosenBranch(field.Pointer, branch),
    ];

    private InstanceXmlText Write(FormState state, JsonElement parameters) =>
        InstanceXml.Write(parameters, entry.Serialisation, FormOutput.PythonBooleans(state));
}
