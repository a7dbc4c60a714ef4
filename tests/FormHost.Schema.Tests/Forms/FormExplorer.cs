using System.Text.RegularExpressions;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Patterns;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Forms;

/// <summary>Opens all that a form has to open, each thing once: variants, items, entries, sections that a cycle leaves out.</summary>
internal sealed class FormExplorer(FormSchema form)
{
    private readonly HashSet<(EffectiveSchema Schema, string What)> _opened = [];
    private readonly Queue<FormState> _states = new([FormState.Empty]);

    /// <summary>The schemas that some field showed.</summary>
    public HashSet<SchemaNode> Shown { get; } = new(ReferenceEqualityComparer.Instance);

    public FormExplorer Explore()
    {
        while (_states.TryDequeue(out var state))
        {
            foreach (var field in form.Build(state).Root.SelfAndDescendants())
            {
                Shown.UnionWith(field.Schema.Nodes);
                Open(state, field);
            }
        }

        return this;
    }

    private void Open(FormState state, Field field)
    {
        foreach (var group in field.Groups)
        {
            for (var i = 0; i < group.Variants.Length; i++)
            {
                var option = VariantSwitch.OptionOf(i);
                Once(field.Schema, $"{group.Key}={option}", () => VariantSwitch.Choose(form, state, field.Pointer, group.Key, option));
            }
        }

        if (field.IsTruncated)
        {
            Once(field.Schema, "expand", () => Press(state, FormActions.Expand, field.Pointer));
        }

        if (field.Body is FieldKind.List or FieldKind.Tuple)
        {
            Once(field.Schema, "item", () => Press(state, FormActions.Add, field.Pointer));
        }

        if (field.Body is FieldKind.Object or FieldKind.Map)
        {
            foreach (var pattern in field.Schema.Objects.Patterns.Select(pair => pair.Key).Append(string.Empty))
            {
                var key = KeyOf(pattern);
                Assert.True(EcmaPattern.TryCreate(pattern, out _)!.IsMatch(key));
                Once(field.Schema, "entry " + pattern, () => AddMember(state, field.Pointer, key));
            }
        }
    }

    private void Once(EffectiveSchema schema, string what, Func<FormState> open)
    {
        if (_opened.Add((schema, what)))
        {
            _states.Enqueue(open());
        }
    }

    /// <summary>A key that matches a pattern of the kinds that real schemas have.</summary>
    private static string KeyOf(string pattern) =>
        Regex.Replace(pattern.Trim('^', '$'), @"\[[^]]*\][+*]?|\.[+*]?", "1", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Length: > 0 } key ? key : "any";

    private FormState Press(FormState state, string verb, JsonPointer place) => FormActions.Apply(form, state, ControlNames.Action(verb, place));

    private FormState AddMember(FormState state, JsonPointer place, string key) =>
        PostedForm.Submit(form, state, new Dictionary<string, string>(StringComparer.Ordinal) { [ControlNames.NewName(place)] = key }).State;
}
