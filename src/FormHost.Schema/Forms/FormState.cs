using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Forms;

/// <summary>
/// All that a form holds between two requests: the parameters as they were opened and as they are now, and what the operator
/// has chosen beside them. Places are JSON Pointers in their text form.
/// </summary>
public sealed record FormState
{
    private static ImmutableHashSet<string> NoPlaces { get; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>A new document: nothing is set.</summary>
    public static FormState Empty { get; } = Open(JsonElement.Parse("{}"u8));

    /// <summary>The parameters as they were opened: an object.</summary>
    public required JsonElement Opened { get; init; }

    /// <summary>The parameters as they are now.</summary>
    public required JsonElement Current { get; init; }

    /// <summary>The variants that the operator chose: by <c>GROUP#POINTER</c>, an index; -1 where the operator wants none.</summary>
    public ImmutableDictionary<string, int> Choices { get; init; } = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>What was typed in variants not chosen now: by <c>GROUP:INDEX#POINTER</c>, a value.</summary>
    public ImmutableDictionary<string, ParkedValue> Parked { get; init; } = ImmutableDictionary.Create<string, ParkedValue>(StringComparer.Ordinal);

    /// <summary>The places whose fields were asked for although a cycle or limit would leave them out.</summary>
    public ImmutableHashSet<string> Expanded { get; init; } = NoPlaces;

    /// <summary>The places at which a parameter that is not listed is about to be added.</summary>
    public ImmutableHashSet<string> Adding { get; init; } = NoPlaces;

    /// <summary>The places whose value is edited as JSON although plain text would do.</summary>
    public ImmutableHashSet<string> AsJson { get; init; } = NoPlaces;

    /// <summary>The places that hold, as a string, text that was meant to be JSON and is none.</summary>
    public ImmutableHashSet<string> Unparsed { get; init; } = NoPlaces;

    /// <summary>The items and entries that were added and not yet filled in (an empty text stands for them), and the lists and sections made for them: not written while that is all.</summary>
    public ImmutableHashSet<string> Blank { get; init; } = NoPlaces;

    /// <summary>The booleans of an <c>xml</c> document that are spelled <c>True</c> or <c>False</c>.</summary>
    public ImmutableHashSet<string> PythonBooleans { get; init; } = NoPlaces;

    /// <summary>The places whose secret is shown in clear.</summary>
    public ImmutableHashSet<string> Revealed { get; init; } = NoPlaces;

    /// <summary>What was removed or reset last; null where there is nothing to put back.</summary>
    public RemovedValue? Removed { get; init; }

    /// <summary>Parameters of another entry's form, which this one does not know: they come back with it; null where there are none.</summary>
    public JsonElement? Aside { get; init; }

    /// <summary>True once the operator has asked for a check: from then on what is missing is told, too.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The key of <see cref="Choices"/>.</summary>
    public static string ChoiceKey(JsonPointer place, string group) => $"{group}#{place}";

    /// <summary>The key of <see cref="Parked"/>.</summary>
    public static string ParkedKey(JsonPointer place, string group, int variant) =>
        string.Create(CultureInfo.InvariantCulture, $"{group}:{variant}#{place}");

    /// <summary>An existing document, nothing chosen; see <see cref="FormSchema.Open"/>.</summary>
    public static FormState Open(JsonElement parameters) => new() { Opened = parameters, Current = parameters };
}
