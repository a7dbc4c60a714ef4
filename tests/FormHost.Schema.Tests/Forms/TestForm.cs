using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Forms;

/// <summary>A form in use: each step posts the whole form as a browser does, hidden fields and untouched controls included.</summary>
internal sealed class TestForm
{
    private readonly FormSchema _schema;
    private FormState _state;

    public TestForm(FormSchema schema, string? parameters = null)
    {
        _schema = schema;
        _state = parameters is null ? FormState.Empty : schema.Open(JsonElement.Parse(parameters));
    }

    public static TestForm New(string schema) => new(FormFixture.Schema(schema));

    public static TestForm Open(string schema, string parameters) => new(FormFixture.Schema(schema), parameters);

    public FormModel Model => _schema.Build(_state);

    public FormState State => _state;

    /// <summary>What could not be done in the last step.</summary>
    public ImmutableArray<Diagnostic> Said { get; private set; } = [];

    /// <summary>What is written, as JSON on one line.</summary>
    public string Parameters => FormStateJson.Write(FormOutput.Parameters(_state));

    public Field this[string pointer] => Model.Root.SelfAndDescendants().Single(field => field.Pointer == JsonPointer.Parse(pointer));

    /// <summary>The labels of the fields inside a place.</summary>
    public IEnumerable<string> NamesIn(string pointer) => this[pointer].Fields.Select(field => field.Name);

    public bool Has(string pointer) => Model.Root.SelfAndDescendants().Any(field => field.Pointer == JsonPointer.Parse(pointer));

    public TestForm Type(string pointer, string text) => Post([(ControlNames.Value(JsonPointer.Parse(pointer)), text)]);

    public TestForm Press(string verb, string pointer) => Post([], ControlNames.Action(verb, JsonPointer.Parse(pointer)));

    /// <summary>Picks an option of a choice by its title; null for the unset one.</summary>
    public TestForm Pick(string pointer, string? title)
    {
        var index = title is null ? -1 : this[pointer].Options.ToList().FindIndex(option => string.Equals(option.Title, title, StringComparison.Ordinal));
        Assert.True(title is null || index >= 0, $"No option {title} at {pointer}.");
        return Type(pointer, index < 0 ? string.Empty : index.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Chooses a variant by its title; null for none.</summary>
    public TestForm Choose(string pointer, string? title)
    {
        var place = JsonPointer.Parse(pointer);
        if (title is null)
        {
            return Post([(ControlNames.Variant(place, this[pointer].Groups[0].Key), string.Empty)]);
        }

        var (group, index) = this[pointer].Groups
            .Select(group => (group, index: group.Variants.ToList().FindIndex(variant => string.Equals(variant.Title, title, StringComparison.Ordinal))))
            .First(found => found.index >= 0);
        return Post([(ControlNames.Variant(place, group.Key), VariantSwitch.OptionOf(index))]);
    }

    public TestForm Add(string pointer) => Press(FormActions.Add, pointer);

    public TestForm AddMember(string pointer, string name, string? value = null)
    {
        var place = JsonPointer.Parse(pointer);
        return Post([(ControlNames.NewName(place), name), (ControlNames.NewValue(place), value ?? string.Empty)]);
    }

    public TestForm Rename(string pointer, string name) => Post([(ControlNames.Key(JsonPointer.Parse(pointer)), name)]);

    public TestForm Paste(string pointer, string lines) => Post([(ControlNames.Lines(JsonPointer.Parse(pointer)), lines)]);

    public TestForm Post((string Name, string Text)[] changes, string? button = null)
    {
        var posted = Browser.Post(Model, _state);
        foreach (var (name, text) in changes)
        {
            posted[name] = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        }

        var change = PostedForm.Submit(_schema, Browser.Read(posted), posted, button);
        _state = change.State;
        Said = change.Diagnostics;
        return this;
    }
}
