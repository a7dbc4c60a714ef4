using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms.Outlines;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>A request schema, ready to make forms: immutable, compiled once per closure of documents, shared by all users.</summary>
public sealed class FormSchema
{
    private readonly DocumentLimits _limits;
    private readonly ISchemaMatcher _matcher;

    /// <param name="root">The schema.</param>
    /// <param name="matcher">Tells what is valid.</param>
    /// <param name="limits">What a form may cost.</param>
    public FormSchema(SchemaNode? root, ISchemaMatcher matcher, DocumentLimits limits)
    {
        _matcher = matcher;
        _limits = limits;
        Root = new EffectiveSchemas().Of(root is null ? [] : [root]);
    }

    /// <summary>What applies to the parameters as a whole.</summary>
    public EffectiveSchema Root { get; }

    /// <summary>The form for the parameters of a state.</summary>
    public FormModel Build(FormState state) => Build(state, fits: false);

    /// <summary>The state of an existing document: for each value the variant that it fits is chosen, by what tells them apart, else by the fewest errors.</summary>
    public FormState Open(JsonElement parameters) => Fit(FormState.Open(parameters));

    /// <summary>Chooses, for values that came without a choice, the variant that they fit. What is chosen stays.</summary>
    /// <param name="state">The state.</param>
    /// <param name="within">The place in which to choose; null: everywhere.</param>
    public FormState Fit(FormState state, JsonPointer? within = null)
    {
        var choices = state.Choices.ToBuilder();
        foreach (var field in Build(state, fits: true).Root.SelfAndDescendants().Where(field => within is not { } place || field.Pointer.IsIn(place)))
        {
            foreach (var group in field.Groups.Where(group => group.Chosen is not null))
            {
                choices.TryAdd(FormState.ChoiceKey(field.Pointer, group.Key), group.Chosen!.Value);
            }
        }

        return state with { Choices = choices.ToImmutable() };
    }

    /// <summary>The fields, no value given, with what may stand in lists, maps and variants.</summary>
    /// <param name="at">The place to start from; where it ends in a list's <c>-</c> or a map's pattern, it is any item or entry. The root: all parameters.</param>
    /// <returns>Null where the schema says of no value that it may stand at that place.</returns>
    public FormOutline? Outline(JsonPointer at = default)
    {
        var shapes = new OutlineShapes(_matcher);
        var builder = new OutlineBuilder(shapes, _limits);
        return at.IsRoot ? builder.Form(Root) : builder.Part(new OutlineFinder(shapes).Find(Root, at));
    }

    /// <summary>The field of a place that has no value yet: an item or entry to be added, a variant to be shown.</summary>
    public Field Template(EffectiveSchema schema, JsonPointer place, FieldRole role) =>
        Build(new FieldPlace(schema, null, place, place.Name ?? string.Empty, role), FormState.Empty, fits: false).Root;

    /// <summary>True where a value satisfies one of the schemas of the form.</summary>
    internal bool Matches(SchemaNode schema, JsonElement value) => _matcher.Matches(schema, value);

    /// <summary>The number of errors of parameters as a whole.</summary>
    internal int CountErrors(JsonElement parameters) => Root.Nodes is [var root, ..] ? _matcher.CountErrors(root, parameters) : 0;

    /// <summary>A field alone, without those inside, with the choices of a state and another value.</summary>
    internal Field Alone(Field field, FormState state, JsonElement? value) =>
        new FieldBuilder(new PlaceResolver(_matcher, state.Choices, fits: false), state)
            .Build(new FieldPlace(field.Declared, value, field.Pointer, field.Name, field.Role, field.IsRequired), out _);

    private FormModel Build(FormState state, bool fits) =>
        Build(new FieldPlace(Root, state.Current, JsonPointer.Root, string.Empty, FieldRole.Root, IsRequired: true), state, fits);

    private FormModel Build(FieldPlace root, FormState state, bool fits) =>
        new FieldTree(new FieldBuilder(new PlaceResolver(_matcher, state.Choices, fits), state), state, _limits).Build(root);
}
