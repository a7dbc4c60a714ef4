using System.Text.Json;
using AngleSharp.Dom;
using Bunit;
using FormHost.Schema.Descriptors;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Validation;
using FormHost.Web.Components.Fields;
using FormHost.Web.Forms;
using FormHost.Web.Releases;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Components.Support;

/// <summary>The fields of a schema, drawn; found as an operator finds them, by their labels.</summary>
internal sealed class DrawnForm : IDisposable
{
    private static readonly Uri Address = new("https://example.test/input-schema.json");
    private readonly BunitContext _context = new();
    private readonly IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> _drawn;

    private DrawnForm(FormView view)
    {
        View = view;
        _drawn = _context.Render(builder =>
        {
            foreach (var field in view.Model.Root.Fields.Where(view.Shows))
            {
                builder.AddContent(0, field.Role == FieldRole.Property ? FieldNode.Of(field, view) : Entry.Of(field, view));
            }
        });
    }

    public FormView View { get; }

    /// <summary>A form with one property, named <c>a</c>.</summary>
    /// <param name="schema">The property's schema.</param>
    /// <param name="value">Its value as JSON; null where it is not set.</param>
    /// <param name="change">What the operator did.</param>
    public static DrawnForm OfProperty(string schema, string? value = null, Func<FormState, FormState>? change = null) =>
        Of($"{{\"properties\":{{\"a\":{schema}}}}}", value is null ? "{}" : $"{{\"a\":{value}}}", change);

    /// <summary>A form of a schema, with parameters opened in it.</summary>
    public static DrawnForm Of(string schema, string parameters = "{}", Func<FormState, FormState>? change = null, bool isReadOnly = false)
    {
        var documents = new MemoryDocuments();
        documents.Add(Address.AbsoluteUri, schema);
        var closure = SchemaClosure.LoadAsync(documents, Address, DocumentLimits.Default, CancellationToken.None).GetAwaiter().GetResult();
        var graph = SchemaGraph.Load(closure, Address);
        var validator = CompiledSchema.Compile(graph);
        var form = new FormSchema(graph.Root, new SchemaMatcher(validator), DocumentLimits.Default);
        var state = form.Open(JsonElement.Parse(parameters));
        return new DrawnForm(new FormSession(new LoadedSchema(form, validator, []), Some).View(change is null ? state : change(state), isReadOnly));
    }

    /// <summary>The operator asked for a check.</summary>
    public static FormState Checked(FormState state) => state with { IsChecked = true };

    /// <summary>The control, or the group of controls, with this label.</summary>
    public IElement Labelled(string label)
    {
        var found = _drawn.FindAll("label, legend, summary").Where(one => string.Equals(TitleOf(one), label, StringComparison.Ordinal)).ToList();
        Assert.True(found.Count == 1, $"“{label}” is found {found.Count} times among: {string.Join(", ", _drawn.FindAll("label, legend, summary").Select(TitleOf))}");
        return found[0].GetAttribute("for") is { } id ? ById(id) : found[0].ParentElement!;
    }

    /// <summary>The whole label that starts with a title.</summary>
    public string LabelOf(string title) =>
        Text(_drawn.FindAll("label, legend, summary").Single(one => string.Equals(TitleOf(one), title, StringComparison.Ordinal)));

    /// <summary>What is read out with a control: hint, default, limits, errors. Each part it names exists, once.</summary>
    public string Described(IElement control) =>
        string.Join(" | ", (control.GetAttribute("aria-describedby") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Text(ById(id))).Where(text => text.Length > 0));

    /// <summary>The buttons, by the names that are read out.</summary>
    public IEnumerable<string> Buttons => _drawn.FindAll("button").Select(button => button.GetAttribute("aria-label") ?? Text(button));

    /// <summary>What pressing a button posts.</summary>
    public string? Posts(string button) =>
        _drawn.FindAll("button").Single(one => string.Equals(one.GetAttribute("aria-label") ?? Text(one), button, StringComparison.Ordinal)).GetAttribute("value");

    public IReadOnlyList<IElement> All(string selector) => _drawn.FindAll(selector);

    /// <summary>The options of a select or of a group of radio buttons: label and what is posted, the chosen one marked by <c>*</c>.</summary>
    public static IEnumerable<string> OptionsOf(IElement group) =>
        group.QuerySelectorAll("option").Select(option => $"{Text(option)}={option.GetAttribute("value")}{(option.HasAttribute("selected") ? "*" : null)}")
            .Concat(group.QuerySelectorAll("input[type=radio]").Select(radio =>
                $"{Text(group.QuerySelector($"label[for='{radio.Id}']")!)}={radio.GetAttribute("value")}{(radio.HasAttribute("checked") ? "*" : null)}"));

    public void Dispose() => _context.Dispose();

    /// <summary>Text with its white space folded, as it is read out.</summary>
    public static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static DescriptorEntry Some { get; } = new()
    {
        Id = "default",
        Title = null,
        Description = null,
        SoftwareType = "default",
        Shared = false,
        Serialisation = SerialisationKind.JsonInXml,
        SerialisationStated = true,
        Index = null,
        Request = Address,
        Response = null,
    };

    private static string TitleOf(IElement label) => Text(label.QuerySelector(".title") ?? label);

    private IElement ById(string id) => Assert.Single(_drawn.FindAll($"[id='{id}']"));
}
