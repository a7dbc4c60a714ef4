using System.Text;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Forms;

/// <summary>What a browser posts for a form that nobody touched: every control as it is rendered, with what HTML does to texts.</summary>
internal static class Browser
{
    private const int MostRadios = 4;

    public static Dictionary<string, string> Post(FormModel form, FormState state)
    {
        var posted = new Dictionary<string, string>(StringComparer.Ordinal);
        void Send(string name, string text) => posted.Add(Carry(name), Carry(text));

        Send(ControlNames.Opened, FormStateJson.Write(state.Opened));
        Send(ControlNames.Current, FormStateJson.Write(state.Current));
        Send(ControlNames.Kept, FormStateJson.WriteKept(state));
        foreach (var field in form.Root.SelfAndDescendants())
        {
            foreach (var group in field.Groups)
            {
                Send(ControlNames.Variant(field.Pointer, group.Key), VariantSwitch.OptionOf(group.Chosen));
            }

            if (field.Role is FieldRole.Entry or FieldRole.Undeclared)
            {
                Send(ControlNames.Key(field.Pointer), OneLine(field.Name));
            }

            if (!field.IsLeaf)
            {
                Send(ControlNames.NewName(field.Pointer), string.Empty);
                Send(ControlNames.Lines(field.Pointer), string.Empty);
            }
            else if (field.Role != FieldRole.Root && TextOf(field) is { } text)
            {
                Send(ControlNames.Value(field.Pointer), text);
            }
        }

        return posted;
    }

    /// <summary>The state as the server reads it from the hidden fields of a post.</summary>
    public static FormState Read(IReadOnlyDictionary<string, string> posted) =>
        FormStateJson.Read(posted[ControlNames.Opened], posted[ControlNames.Current], posted[ControlNames.Kept])!;

    /// <summary>What is posted for a control; null where a browser posts nothing.</summary>
    private static string? TextOf(Field field)
    {
        var text = ControlText.Of(field);
        if (field.Schema.IsReadOnly && (field.Body is FieldKind.Boolean or FieldKind.Constant || (field.Body == FieldKind.Choice && field.Options.Length <= MostRadios)))
        {
            return null;
        }

        var hasLines = field.Body is FieldKind.Multiline or FieldKind.Json
            || (field.Body == FieldKind.Secret && (field.Schema.IsMultiline || text.Contains('\n', StringComparison.Ordinal)));
        return hasLines ? text : OneLine(text);
    }

    private static string OneLine(string text) => 
        text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    /// <summary>HTML has no U+0000, a form's line ends are CRLF, and halves of surrogate pairs do not survive UTF-8.</summary>
    private static string Carry(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\0', '\ufffd')))
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace("\n", "\r\n", StringComparison.Ordinal);
}
