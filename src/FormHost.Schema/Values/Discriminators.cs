using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Where no variant is chosen and the operator sets what tells them apart, that chooses the one that it names.</summary>
internal static class Discriminators
{
    /// <param name="schema">The form's schema.</param>
    /// <param name="before">The form as it was shown.</param>
    /// <param name="state">The state with what was typed in it.</param>
    /// <param name="typed">The places that were set.</param>
    public static FormState Follow(FormSchema schema, FormModel before, FormState state, IReadOnlyCollection<JsonPointer> typed)
    {
        var containers = typed.Select(place => place.Parent).ToHashSet();
        foreach (var field in before.Root.SelfAndDescendants().Where(field => field.Groups.Length > 0 && containers.Contains(field.Pointer)))
        {
            foreach (var group in field.Groups.Where(group => group.Chosen is null && group.Variants.All(variant => variant.Branch is not null)))
            {
                var shapes = group.Variants.Select(variant => new BranchShape(variant.Branch!, field.Schema.Alone(variant.Branch!))).ToList();
                if (ValueTree.ElementAt(state.Current, field.Pointer) is { } value && BranchFit.Told(shapes, value) is [var told])
                {
                    state = VariantSwitch.Choose(schema, state, field.Pointer, group.Key, VariantSwitch.OptionOf(told));
                }
            }
        }

        return state;
    }
}
