using System.Globalization;
using System.Text;
using FormHost.Schema.Documents;

namespace FormHost.Web.Forms;

/// <summary>HTML ids of the parts of a field, made from its place: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only.</summary>
public readonly record struct FieldIds(string Suffix)
{
    public string Field => "f" + Suffix;

    /// <summary>The card of an item, around its field.</summary>
    public string Item => "i" + Suffix;

    public string Control => "c" + Suffix;

    public string Hint => "h" + Suffix;

    public string Facts => "d" + Suffix;

    public string Error => "e" + Suffix;

    public string Actions => "a" + Suffix;

    public string Summary => "s" + Suffix;

    public static FieldIds Of(JsonPointer pointer)
    {
        var id = new StringBuilder();
        foreach (var unit in pointer.ToString())
        {
            _ = unit switch
            {
                '/' => id.Append('.'),
                _ when char.IsAsciiLetterOrDigit(unit) || unit is '-' => id.Append(unit),
                _ => id.Append(CultureInfo.InvariantCulture, $"_{(int)unit:x}_"),
            };
        }

        return new FieldIds(id.ToString());
    }
}
