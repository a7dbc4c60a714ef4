using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Web.Forms;

/// <summary>Takes values from one entry's form to another's: those of the same name go along, the others wait.</summary>
internal static class FormTransfer
{
    public static FormState To(FormSchema from, FormSchema to, FormState state)
    {
        var all = state with { Current = FormOutput.Join(state.Current, state.Aside) };
        var left = NamesOf(from, state);
        var known = NamesOf(to, to.Fit(all with { Choices = FormState.Empty.Choices }));
        var (current, aside) = FormOutput.Split(all.Current, name => known.Contains(name) || !left.Contains(name));
        return to.Fit(FormState.Open(state.Opened) with
        {
            Current = current,
            Aside = aside,
            PythonBooleans = state.PythonBooleans,
        });
    }

    private static HashSet<string> NamesOf(FormSchema schema, FormState state) =>
        schema.Build(state).Root.Fields
            .Where(field => field.Role == FieldRole.Property)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
}
