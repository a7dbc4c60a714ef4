using System.Collections.Immutable;
using System.Globalization;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Forms;

/// <summary>Gathers what is to be said of a form while it is built.</summary>
internal sealed class FormNotes
{
    /// <summary>More notes of one kind help nobody.</summary>
    private const int Most = 100;

    private readonly ImmutableArray<Diagnostic>.Builder _notes = ImmutableArray.CreateBuilder<Diagnostic>();
    private bool _limitIsNoted;

    public void Note(Field field, Field? parent)
    {
        foreach (var conflict in field.Schema.Conflicts)
        {
            Add(Diagnostic.Warning(FormCodes.Conflict, ("field", field.Label), ("keyword", conflict.Keyword)) with
            {
                Document = conflict.Schema.Document,
                SchemaPointer = conflict.Schema.Pointer,
                InstancePointer = field.Pointer,
                Keyword = conflict.Keyword,
            });
        }

        if (field.Role == FieldRole.Undeclared && parent?.Schema.Objects is { Patterns: { Length: > 0 } patterns })
        {
            Add(Diagnostic.Warning(FormCodes.KeyPattern, ("name", field.Name), ("patterns", string.Join("  ", patterns.Select(pair => pair.Key)))) with
            {
                InstancePointer = field.Pointer,
            });
        }
    }

    public void NoteLimit(int limit)
    {
        if (!_limitIsNoted)
        {
            _limitIsNoted = true;
            _notes.Insert(0, Diagnostic.Warning(FormCodes.TooManyFields, ("limit", limit.ToString(CultureInfo.InvariantCulture))));
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() => _notes.ToImmutable();

    private void Add(Diagnostic note)
    {
        if (_notes.Count < Most)
        {
            _notes.Add(note);
        }
    }
}
