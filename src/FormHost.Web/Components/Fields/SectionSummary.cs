using System.Globalization;
using FormHost.Schema.Forms;
using FormHost.Web.Forms;

namespace FormHost.Web.Components.Fields;

/// <summary>What is inside a section, in few words: how many fields are set, how many are wrong.</summary>
internal static class SectionSummary
{
    public static string Of(Field field, FormView view)
    {
        var set = field.SelfAndDescendants().Count(inside => inside.IsLeaf && inside.IsSet);
        var wrong = view.CountErrorsIn(field);
        var parts = new[]
        {
            wrong == 0 ? null : Counted(wrong, "problem", "problems"),
            set > 0 ? string.Create(CultureInfo.InvariantCulture, $"{set} set") : field.Value is null ? "not set" : "empty",
        };
        return string.Join(", ", parts.OfType<string>());
    }

    public static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
