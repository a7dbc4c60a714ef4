using System.Text;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation.Results;

/// <summary>Values as messages list them: texts plain, the rest as JSON; at most ten, shortened.</summary>
internal static class ValueList
{
    private const int Most = 10;

    public static string Of(ReadOnlySpan<JsonConstant> values)
    {
        var list = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            if (i == Most)
            {
                return list.Append(", …").ToString();
            }

            list.Append(i == 0 ? string.Empty : ", ").Append(TextOf(values[i]));
        }

        return list.ToString();
    }

    private static string TextOf(JsonConstant value) => value.Kind is not TokenKind.String || value.Text.Trim((byte)' ').IsEmpty
        ? JsonExcerpt.Of(value.Raw)
        : JsonExcerpt.Of(value.Text);
}
