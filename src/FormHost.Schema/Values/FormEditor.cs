using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Sets and unsets values of one form by place, making and dropping the objects around them.</summary>
internal sealed class FormEditor
{
    private static readonly JsonElement Null = JsonElement.Parse("null"u8);
    private static readonly JsonElement Placeholder = JsonElement.Parse("\"\""u8);

    private readonly Dictionary<JsonPointer, Field> _fields = [];
    private readonly Dictionary<JsonPointer, MemberOrder> _orders = [];
    private readonly ImmutableHashSet<string>.Builder _blank;
    private readonly ImmutableHashSet<string>.Builder _unparsed;
    private ValueTree? _tree;

    public FormEditor(FormModel form, FormState state)
    {
        Before = state;
        _blank = state.Blank.ToBuilder();
        _unparsed = state.Unparsed.ToBuilder();
        foreach (var field in form.Root.SelfAndDescendants())
        {
            _fields.TryAdd(field.Pointer, field);
        }
    }

    private FormState Before { get; }

    private ValueTree Tree => _tree ??= ValueTree.Of(Before.Current);

    /// <summary>The field at a place; null where the form shows none.</summary>
    public Field? Find(JsonPointer pointer) => _fields.GetValueOrDefault(pointer);

    /// <summary>The tree of values, to be edited in place; null where nothing stands there.</summary>
    public ValueTree? At(JsonPointer pointer) => Tree.Find(pointer);

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

    /// <summary>
    /// Sets an item or entry that has still to be filled in; it is not written until then, nor are a list or section around it that
    /// hold nothing else.
    /// </summary>
    public void SetBlank(JsonPointer pointer)
    {
        Set(pointer, Placeholder);
        _blank.Add(pointer.ToString());
        for (var around = pointer.Parent; MayVanish(around); around = around.Parent)
        {
            _blank.Add(around.ToString());
        }
    }

    /// <summary>Takes away the value of a field whose control was emptied; items and entries stay, to be filled in or removed.</summary>
    public void Clear(Field field)
    {
        if (field.Role == FieldRole.Entry)
        {
            SetBlank(field.Pointer);
        }
        else if (field.Role != FieldRole.Item)
        {
            Unset(field.Pointer);
        }
        else if (Find(field.Pointer.Parent) is { Body: FieldKind.Tuple })
        {
            ClearPosition(field.Pointer);
        }
        else
        {
            SetBlank(field.Pointer);
        }
    }

    /// <summary>Unsets a value, and the list or section around it where that held nothing else.</summary>
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

        container.Members?.Remove(pointer.Name!);
        if (container.IsEmpty && MayVanish(pointer.Parent))
        {
            Unset(pointer.Parent);
        }
    }

    /// <summary>The state with all edits.</summary>
    public FormState ToState() => Before with
    {
        Current = _tree is null ? Before.Current : _tree.ToJson(),
        Blank = _blank.ToImmutable(),
        Unparsed = _unparsed.ToImmutable(),
    };

    /// <summary>True where a list or section that holds nothing is the same as none: not required, not chosen, not opened as empty.</summary>
    private bool MayVanish(JsonPointer pointer) =>
        Find(pointer) is { Role: FieldRole.Property, IsRequired: false } field
        && !field.Groups.Any(group => group.Chosen is not null)
        && !(ValueTree.ElementAt(Before.Opened, pointer) is { } opened && ValueTree.IsEmptyContainer(opened));

    /// <summary>The other items of a tuple keep their positions.</summary>
    private void ClearPosition(JsonPointer pointer)
    {
        if (Tree.Find(pointer.Parent)?.Items is not { } items || !ValueTree.TryIndex(pointer.Name!, items.Count, out var index))
        {
            return;
        }

        if (index + 1 < items.Count)
        {
            Set(pointer, Null);
        }
        else
        {
            Unset(pointer);
        }
    }

    private ValueTree Ensure(JsonPointer pointer)
    {
        if (Tree.Find(pointer) is { } found && (found.Members is not null || found.Items is not null))
        {
            return found;
        }

        var start = JsonElement.Parse("{}"u8);
        if (Find(pointer) is { } field && StartingValue.TryGet(field, out var value))
        {
            start = value;
        }

        Set(pointer, start);
        return Tree.Find(pointer)!;
    }

    private MemberOrder OrderOf(JsonPointer pointer)
    {
        if (!_orders.TryGetValue(pointer, out var order))
        {
            order = new(ValueTree.ElementAt(Before.Opened, pointer), Find(pointer)?.Schema.PropertyNames ?? []);
            _orders.Add(pointer, order);
        }

        return order;
    }

    private void Forget(JsonPointer pointer)
    {
        Forget(_blank, pointer);
        Forget(_unparsed, pointer);
    }

    private static void Forget(ImmutableHashSet<string>.Builder places, JsonPointer pointer)
    {
        if (places.Count > 0)
        {
            places.ExceptWith(places.Where(place => JsonPointer.Parse(place).IsIn(pointer)).ToList());
        }
    }

    private static void SetItem(List<ValueTree> items, int index, ValueTree value)
    {
        while (items.Count < index)
        {
            items.Add(ValueTree.Of(Null));
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
