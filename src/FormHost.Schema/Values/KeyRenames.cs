using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>The keys that were typed anew in one posted form: all take effect at once, so that two may change places.</summary>
internal sealed class KeyRenames
{
    private readonly List<(JsonPointer Container, Dictionary<string, string> Names)> _containers;

    private KeyRenames(List<(JsonPointer Container, Dictionary<string, string> Names)> containers) => _containers = containers;

    /// <summary>Finds the keys that differ from what was shown; one that is taken is told and stays as it was.</summary>
    public static KeyRenames Read(IEnumerable<Field> fields, IReadOnlyDictionary<string, string> posted, ImmutableArray<Diagnostic>.Builder said)
    {
        var containers = new List<(JsonPointer Container, Dictionary<string, string> Names)>();
        foreach (var container in fields.Where(field => field.Value is not null))
        {
            var names = container.Fields
                .Where(field => field.Role is FieldRole.Entry or FieldRole.Undeclared)
                .Select(field => (field.Name, Typed: posted.GetValueOrDefault(ControlNames.Key(field.Pointer))))
                .Where(key => key.Typed is { } typed && !BrowserText.IsUntouchedLine(key.Name, typed))
                .ToDictionary(key => key.Name, key => key.Typed!, StringComparer.Ordinal);
            RemoveEmpty(container, names, said);
            RemoveTaken(container, names, said);
            if (names.Count > 0)
            {
                containers.Add((container.Pointer, names));
            }
        }

        return new(containers);
    }

    /// <summary>Gives each member its new key; its value, its place and all that is kept beside it stay.</summary>
    public FormState Apply(FormState state)
    {
        if (_containers.Count == 0)
        {
            return state;
        }

        var tree = ValueTree.Of(state.Current);
        foreach (var (container, names) in Enumerable.Reverse(_containers))
        {
            tree.Find(container)?.Rename(names);
            state = state.MovePlaces(container, name => names.GetValueOrDefault(name, name));
        }

        return state with { Current = tree.ToJson() };
    }

    /// <summary>A button with its place as it is called now.</summary>
    public string Follow(string button)
    {
        var colon = button.IndexOf(':', StringComparison.Ordinal);
        if (_containers.Count == 0 || colon < 0 || !ControlNames.TryDecode(button[(colon + 1)..], out var place))
        {
            return button;
        }

        foreach (var (container, names) in Enumerable.Reverse(_containers))
        {
            place = PlaceMoves.Move(place, container, name => names.GetValueOrDefault(name, name)) ?? place;
        }

        return ControlNames.Action(button[..colon], place);
    }

    private static void RemoveEmpty(Field container, Dictionary<string, string> names, ImmutableArray<Diagnostic>.Builder said)
    {
        foreach (var (old, _) in names.Where(pair => pair.Value.Length == 0).ToList())
        {
            names.Remove(old);
            said.Add(Diagnostic.Error(FormCodes.NameEmpty, ("name", old)) with { InstancePointer = container.Pointer.Append(old) });
        }
    }

    private static void RemoveTaken(Field container, Dictionary<string, string> names, ImmutableArray<Diagnostic>.Builder said)
    {
        var kept = container.Fields
            .Where(field => field.Value is not null && !names.ContainsKey(field.Name))
            .Select(field => field.Name)
            .Concat(container.Schema.PropertyNames)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (old, name) in names.ToList())
        {
            if (!kept.Add(name))
            {
                kept.Add(old);
                names.Remove(old);
                said.Add(Diagnostic.Error(FormCodes.NameTaken, ("name", name)) with { InstancePointer = container.Pointer.Append(old) });
            }
        }
    }
}
