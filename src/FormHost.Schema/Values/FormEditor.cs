using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Sets and unsets values of one form by place, making and dropping the objects around them.</summary>
internal sealed class FormEditor
{
    private readonly Dictionary<JsonPointer, Field> _fields = [];
    private readonly ImmutableHashSet<string>.Builder _blank;
    private readonly ImmutableHashSet<string>.Builder _unparsed;
    private ValueTree? _tree;

    public FormEditor(FormModel form, FormState state)
    {
        State = state;
        _blank = state.Blank.ToBuilder();
        _unparsed = state.Unparsed.ToBuilder();
        foreach (var field in form.Root.SelfAndDescendants())
        {
            _fields.TryAdd(field.Pointer, field);
        }
    }

    private FormState State { get; }

    private ValueTree Tree => _tree ??= ValueTree.Of(State.Current);

    /// <summary>The field at a place; null where the form shows none.</summary>
    public Field? Find(JsonPointer pointer) => _fields.GetValueOrDefault(pointer);

    /// <summary>Sets what was typed.</summary>
    public void Set(JsonPointer pointer, ControlValue typed)
    {
        Set(pointer, typed.Value!.Value);
        if (typed.IsUnparsed)
        {
            _unparsed.Add(pointer.ToString());
        }
    }

    /// <summary>Sets a value, whatever stood there.</summary>
    public void Set(JsonPointer pointer, JsonElement value)
    {
        Forget(pointer);
        if (pointer.IsRoot)
        {
            _tree = ValueTree.Of(value);
            return;
        }

        var container = Ensure(pointer.Parent);
        if (container.Members is { } members)
        {
            OrderOf(pointer.Parent).Put(members, pointer.Name!, ValueTree.Of(value));
        }
        else if (container.Items is { } items && ValueTree.TryIndex(pointer.Name!, int.MaxValue, out var index))
        {
            SetItem(items, index, ValueTree.Of(value));
        }
    }

    /// <summary>Sets an item or entry that has still to be filled in; it is not written until then.</summary>
    public void SetBlank(JsonPointer pointer, JsonElement placeholder)
    {
        Set(pointer, placeholder);
        _blank.Add(pointer.ToString());
    }

    /// <summary>Unsets a value, and the section around it where that held nothing else.</summary>
    public void Unset(JsonPointer pointer)
    {
        Forget(pointer);
        if (pointer.IsRoot || Tree.Find(pointer.Parent) is not { } container)
        {
            return;
        }

        if (container.Items is { } items && ValueTree.TryIndex(pointer.Name!, items.Count, out var index))
        {
            items.RemoveAt(index);
        }

        if (container.Members is { } members && members.Remove(pointer.Name!) && members.Count == 0
            && Find(pointer.Parent) is { Role: FieldRole.Property, Body: FieldKind.Object })
        {
            Unset(pointer.Parent);
        }
    }

    /// <summary>The tree of values, to be edited in place.</summary>
    public ValueTree? At(JsonPointer pointer) => Tree.Find(pointer);

    /// <summary>The state with all edits.</summary>
    public FormState ToState() => State with
    {
        Current = _tree is null ? State.Current : _tree.ToJson(),
        Blank = _blank.ToImmutable(),
        Unparsed = _unparsed.ToImmutable(),
    };

    private ValueTree Ensure(JsonPointer pointer)
    {
        if (Tree.Find(pointer) is { } found && (found.Members is not null || found.Items is not null))
        {
            return found;
        }

        var field = Find(pointer);
        var start = JsonElement.Parse("{}"u8);
        if (field is not null && StartingValue.TryGet(field, out var value))
        {
            start = value;
        }

        Set(pointer, start);
        return Tree.Find(pointer)!;
    }

    private MemberOrder OrderOf(JsonPointer pointer) =>
        new(ValueTree.ElementAt(State.Opened, pointer), Find(pointer)?.Schema.PropertyNames ?? []);

    private void Forget(JsonPointer pointer)
    {
        _blank.Remove(pointer.ToString());
        _unparsed.Remove(pointer.ToString());
    }

    private static void SetItem(List<ValueTree> items, int index, ValueTree value)
    {
        while (items.Count < index)
        {
            items.Add(ValueTree.Of(JsonElement.Parse("null"u8)));
        }

        if (index == items.Count)
        {
            items.Add(value);
        }
        else
        {
            items[index] = value;
        }
    }
}
