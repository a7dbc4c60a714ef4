using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Descriptors;

/// <summary>Reads the entries of one descriptor.</summary>
internal sealed class EntryReader(Uri baseUrl, SerialisationKind? serialisation)
{
    private const string EntriesKey = "software-type";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<(string SoftwareType, bool Shared), string> _requested = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The entries in the document's order.</summary>
    public ImmutableArray<DescriptorEntry> Read(JsonElement? entries)
    {
        if (entries is not { ValueKind: JsonValueKind.Object } given)
        {
            _diagnostics.Add(Diagnostic.Error(DescriptorCodes.NoEntries) with
            {
                Document = baseUrl,
                SchemaPointer = entries is null ? JsonPointer.Root : JsonPointer.Root.Append(EntriesKey),
            });
            return [];
        }

        var byId = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var entry in given.EnumerateObject())
        {
            byId[JsonString.NameOf(entry)] = entry.Value;
        }

        return [.. byId.Select(pair => Read(pair.Key, pair.Value))];
    }

    private DescriptorEntry Read(string id, JsonElement value)
    {
        var pointer = JsonPointer.Root.Append(EntriesKey).Append(id);
        var isObject = value.ValueKind is JsonValueKind.Object;
        var members = new DescriptorMembers(isObject ? value : JsonElement.Parse("{}"));
        var stated = SerialisationNames.Parse(members.Text("serialisation")) ?? serialisation;
        var entry = new DescriptorEntry
        {
            Id = id,
            Title = members.Label("title"),
            Description = members.Label("description"),
            SoftwareType = members.Text("software-type") ?? id,
            Shared = members["shared"]?.ValueKind is JsonValueKind.True,
            Serialisation = stated ?? SerialisationKind.JsonInXml,
            SerialisationStated = stated is not null,
            Index = Index(members["index"], id, pointer),
            Request = isObject ? Url(members["request"]) : null,
            Response = isObject ? Url(members["response"]) : null,
        };
        if (stated is null && isObject)
        {
            Say(Severity.Warning, DescriptorCodes.SerialisationMissing, id, pointer);
        }

        if (isObject)
        {
            NoteResponse(entry, members["response"], pointer);
        }

        return entry with { RawReason = RawReason(entry, isObject, members["request"], pointer) };
    }

    private Diagnostic? RawReason(DescriptorEntry entry, bool isObject, JsonElement? request, JsonPointer pointer)
    {
        var earlier = isObject && !_requested.TryAdd((entry.SoftwareType, entry.Shared), entry.Id)
            ? _requested[(entry.SoftwareType, entry.Shared)]
            : null;
        return (isObject, entry.Request, request) switch
        {
            (false, _, _) => Say(Severity.Error, DescriptorCodes.EntryNotAnObject, entry.Id, pointer),
            (_, null, null) => Say(Severity.Error, DescriptorCodes.RequestMissing, entry.Id, pointer),
            (_, null, { } given) when IsBlank(given) => Say(Severity.Error, DescriptorCodes.RequestMissing, entry.Id, pointer.Append("request")),
            (_, null, { } given) => Say(Severity.Error, DescriptorCodes.RequestUnusable, entry.Id, pointer.Append("request"), ("text", given.GetRawText())),
            _ when earlier is not null => Say(Severity.Error, DescriptorCodes.Duplicate, entry.Id, pointer, ("other", earlier), ("softwareType", entry.SoftwareType)),
            _ => null,
        };
    }

    /// <summary>What the contract cannot see: an absent response, or one of another type, is its own to report.</summary>
    private void NoteResponse(DescriptorEntry entry, JsonElement? response, JsonPointer pointer)
    {
        if (entry.Response is not null || response is not { ValueKind: JsonValueKind.String } given)
        {
            return;
        }

        if (IsBlank(given))
        {
            Say(Severity.Info, DescriptorCodes.ResponseMissing, entry.Id, pointer.Append("response"));
        }
        else
        {
            Say(Severity.Info, DescriptorCodes.ResponseUnusable, entry.Id, pointer.Append("response"), ("text", given.GetRawText()));
        }
    }

    private double? Index(JsonElement? value, string id, JsonPointer pointer)
    {
        if (value is not { ValueKind: JsonValueKind.Number } number)
        {
            return null;
        }

        if (number.TryGetDouble(out var index) && double.IsFinite(index))
        {
            return index;
        }

        Say(Severity.Info, DescriptorCodes.IndexTooLarge, id, pointer.Append("index"), ("name", "index"));
        return null;
    }

    private Uri? Url(JsonElement? reference) =>
        reference is { ValueKind: JsonValueKind.String } given && !IsBlank(given)
            && Uri.TryCreate(baseUrl, JsonString.TextOf(given).Trim(), out var url) ? url : null;

    private static bool IsBlank(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && string.IsNullOrWhiteSpace(JsonString.TextOf(value));

    private Diagnostic Say(Severity severity, string code, string id, JsonPointer pointer, params ReadOnlySpan<(string Name, string Text)> more)
    {
        var diagnostic = new Diagnostic(severity, code, DiagnosticArguments.Of([("entry", id), .. more])) { Document = baseUrl, SchemaPointer = pointer };
        _diagnostics.Add(diagnostic);
        return diagnostic;
    }
}
