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
    public FormModel Build(FormState state) => FieldBuilder.Build(Root, _matcher, state, _limits);

    /// <summary>The state of an existing document: for each value the variant that it fits is chosen, by what tells them apart, else by the fewest errors.</summary>
    public FormState Open(JsonElement parameters) => Fit(FormState.Open(parameters));

    /// <summary>Chooses, for values that came without a choice, the variant that they fit. What is chosen stays.</summary>
    public FormState Fit(FormState state)
    {
        var choices = state.Choices.ToBuilder();
        foreach (var field in FieldBuilder.Build(Root, _matcher, state, _limits, fits: true).Root.SelfAndDescendants())
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
        var shapes = new OutlineShapes(_matcher, _limits);
        var builder = new OutlineBuilder(shapes, _limits);
        return at.IsRoot ? builder.Form(Root) : builder.Part(new OutlineFinder(shapes).Find(Root, at));
    }

    /// <summary>The field of a place that has no value yet: an item or entry to be added, a variant to be shown.</summary>
    public Field Template(EffectiveSchema schema, JsonPointer place, FieldRole role) =>
        new FieldBuilder(_matcher, FormState.Empty, _limits).Build(schema, null, place, place.Name ?? string.Empty, role, isRequired: false);
}
