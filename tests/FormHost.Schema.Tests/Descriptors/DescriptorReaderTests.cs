using System.Text;
using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Descriptors;

public sealed class DescriptorReaderTests
{
    private static readonly Uri Url = new("https://h.example/r/software.cfg.json?h=1");

    [Fact]
    public void Reads_a_release_and_its_entries()
    {
        var descriptor = Read("""
            {
              "name": "Web", "description": "Serves.", "serialisation": "xml",
              "software-type": {
                "default": { "title": "Server", "description": "One.", "request": "in.json", "response": "../out.json#/a" },
                "slave": { "serialisation": "json-in-xml", "request": "/in.json?x", "response": "https://o.example/x", "software-type": "default", "shared": true, "index": 2 }
              }
            }
            """).Descriptor!;
        Assert.Empty(descriptor.Diagnostics);
        Assert.Equal(("Web", "Serves.", SerialisationKind.Xml), (descriptor.Name, descriptor.Description, descriptor.Serialisation));
        Assert.Equal("https://h.example/r/software.cfg?h=1", descriptor.ReleaseUrl!.OriginalString);
        Assert.Equal(
            [
                new DescriptorEntry
                {
                    Id = "slave", Title = null, Description = null, SoftwareType = "default", Shared = true, Index = 2, SerialisationStated = true,
                    Serialisation = SerialisationKind.JsonInXml, Request = new("https://h.example/in.json?x"), Response = new("https://o.example/x"),
                },
                new DescriptorEntry
                {
                    Id = "default", Title = "Server", Description = "One.", SoftwareType = "default", Shared = false, Index = null, SerialisationStated = true,
                    Serialisation = SerialisationKind.Xml, Request = new("https://h.example/r/in.json"), Response = new("https://h.example/out.json#/a"),
                },
            ],
            descriptor.Entries);
    }

    [Fact]
    public void Entries_without_an_index_come_last_and_ties_keep_their_order()
    {
        var entries = Read(Entries("""
            "none": {"request": "x", "response": "y"}, "b": {"request": "x", "response": "y", "index": 1},
            "zero": {"request": "x", "response": "y", "index": 0}, "a": {"request": "x", "response": "y", "index": 1.0},
            "late": {"request": "x", "response": "y", "index": 1e300}, "minus": {"request": "x", "response": "y", "index": -1.5},
            "endless": {"request": "x", "response": "y", "index": 1e999}
            """)).Descriptor!.Entries;
        Assert.Equal(["minus", "zero", "b", "a", "late", "none", "endless"], entries.Select(entry => entry.Id));
    }

    [Fact]
    public void A_redirected_descriptor_resolves_where_it_was_found_and_is_named_as_asked_for()
    {
        var document = new FetchedDocument(Url, new("https://mirror.example/x/y.json"), Encoding.UTF8.GetBytes(Entries("\"a\": {\"request\": \"in.json\", \"response\": \"out.json\"}")));
        var descriptor = DescriptorReader.Read(document).Descriptor!;
        Assert.Equal(new("https://mirror.example/x/in.json"), descriptor.Entries[0].Request);
        Assert.Equal((Url, new Uri("https://h.example/r/software.cfg?h=1")), (descriptor.Url, descriptor.ReleaseUrl));
    }

    [Fact]
    public void Samples_resolve_beside_their_descriptor()
    {
        var url = new Uri("sample:///web-server/software.cfg.json");
        var document = new FetchedDocument(url, url, Encoding.UTF8.GetBytes(Entries("\"a\": {\"request\": \"schemas/in.json\", \"response\": \"../o.json\"}")));
        var entry = DescriptorReader.Read(document).Descriptor!.Entries[0];
        Assert.Equal(("sample:///web-server/schemas/in.json", "sample:///o.json"), (entry.Request!.AbsoluteUri, entry.Response!.AbsoluteUri));
    }

    [Theory]
    [InlineData("{\"response\": \"y\"}", DescriptorCodes.RequestMissing, "/software-type/e", 1, 62)]
    [InlineData("{\"request\": \" \", \"response\": \"y\"}", DescriptorCodes.RequestMissing, "/software-type/e/request", 1, 74)]
    [InlineData("{\"request\": null, \"response\": \"y\"}", DescriptorCodes.RequestUnusable, "/software-type/e/request", 1, 74)]
    [InlineData("{\"request\": {}, \"response\": \"y\"}", DescriptorCodes.RequestUnusable, "/software-type/e/request", 1, 74)]
    [InlineData("{\"request\": \"http://[\", \"response\": \"y\"}", DescriptorCodes.RequestUnusable, "/software-type/e/request", 1, 74)]
    [InlineData("[]", DescriptorCodes.EntryNotAnObject, "/software-type/e", 1, 62)]
    [InlineData("null", DescriptorCodes.EntryNotAnObject, "/software-type/e", 1, 62)]
    public void An_entry_without_a_usable_request_opens_raw(string entry, string code, string pointer, int line, int column)
    {
        var descriptor = Read(Entries($"\"e\": {entry}, \"fine\": {{\"request\": \"x\", \"response\": \"y\"}}")).Descriptor!;
        Assert.Null(descriptor.Find("fine")!.RawReason);
        var broken = descriptor.Find("e")!;
        Assert.Null(broken.Request);
        var reason = broken.RawReason!;
        Assert.Equal((Severity.Error, code, pointer), (reason.Severity, reason.Code, reason.SchemaPointer.ToString()));
        Assert.Equal((Url, line, column), (reason.Document, reason.Line, reason.Column));
        Assert.Equal([reason], descriptor.Diagnostics);
    }

    [Theory]
    [InlineData("\"request\": \"x\"", DescriptorCodes.ResponseMissing, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"\"", DescriptorCodes.ResponseMissing, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": 1", DescriptorCodes.WrongType, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"http://[\"", DescriptorCodes.ResponseUnusable, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"extra\": {}", DescriptorCodes.UnknownKey, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"index\": \"1\"", DescriptorCodes.WrongType, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"index\": 1e999", DescriptorCodes.IndexTooLarge, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"title\": []", DescriptorCodes.WrongType, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"description\": null", DescriptorCodes.WrongType, Severity.Info)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"shared\": \"true\"", DescriptorCodes.WrongType, Severity.Warning)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"software-type\": 1", DescriptorCodes.WrongType, Severity.Warning)]
    [InlineData("\"request\": \"x\", \"response\": \"y\", \"serialisation\": \"yaml\"", DescriptorCodes.SerialisationUnknown, Severity.Warning)]
    public void Other_faults_of_an_entry_are_notes_and_cost_nothing(string members, string code, Severity severity)
    {
        var descriptor = Read(Entries($"\"e\": {{{members}}}")).Descriptor!;
        var entry = Assert.Single(descriptor.Entries);
        Assert.Null(entry.RawReason);
        Assert.Equal(("e", false, null), (entry.SoftwareType, entry.Shared, entry.Title));
        var note = Assert.Single(descriptor.Diagnostics);
        Assert.Equal((code, severity, Url, 1), (note.Code, note.Severity, note.Document, note.Line));
        Assert.StartsWith("/software-type/e", note.SchemaPointer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('{', DiagnosticCatalogue.Text(note).Replace(note.Arguments["text"] ?? " ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_the_root_are_notes_with_their_places()
    {
        var descriptor = Read("""
            {
              "name": 1,
              "serialisation": "Xml",
              "é": "x", "~/": 1,
              "software-type": {}
            }
            """).Descriptor!;
        Assert.Equal(
            [
                (DescriptorCodes.SerialisationUnknown, "/serialisation", 3, 20),
                (DescriptorCodes.WrongType, "/name", 2, 11),
                (DescriptorCodes.UnknownKey, "/é", 4, 8),
                (DescriptorCodes.UnknownKey, "/~0~1", 4, 19),
            ],
            descriptor.Diagnostics.Select(note => (note.Code, note.SchemaPointer.ToString()!, note.Line!.Value, note.Column!.Value)));
    }

    [Fact]
    public void The_later_of_two_entries_that_request_the_same_opens_raw()
    {
        var descriptor = Read(Entries("""
            "a": {"request": "x", "response": "y", "index": 9}, "b": {"request": "x", "response": "y", "software-type": "a", "index": 1},
            "c": {"request": "x", "response": "y", "software-type": "a", "shared": true}
            """)).Descriptor!;
        Assert.Null(descriptor.Find("a")!.RawReason);
        Assert.Null(descriptor.Find("c")!.RawReason);
        var reason = descriptor.Find("b")!.RawReason!;
        Assert.Equal((DescriptorCodes.Duplicate, "a"), (reason.Code, reason.Arguments["other"]));
        Assert.Equal("a", descriptor.FindRequested("a", shared: false)!.Id);
        Assert.Equal("c", descriptor.FindRequested("a", shared: true)!.Id);
    }

    [Fact]
    public void A_serialisation_stated_nowhere_is_json_in_xml_with_a_warning()
    {
        var descriptor = Read("""{"software-type": {"a": {"request": "x", "response": "y"}, "b": {"request": "x", "response": "y", "serialisation": "xml"}}}""").Descriptor!;
        Assert.Equal((SerialisationKind.JsonInXml, false), (descriptor.Find("a")!.Serialisation, descriptor.Find("a")!.SerialisationStated));
        Assert.True(descriptor.Find("b")!.SerialisationStated);
        var warning = Assert.Single(descriptor.Diagnostics);
        Assert.Equal((Severity.Warning, DescriptorCodes.SerialisationMissing, "a"), (warning.Severity, warning.Code, warning.Arguments["entry"]));
    }

    [Theory]
    [InlineData("RootSoftwareInstance", "default")]
    [InlineData("default", "RootSoftwareInstance")]
    public void The_old_name_of_the_default_type_finds_it(string looked, string present)
    {
        var descriptor = Read(Entries($"\"{present}\": {{\"request\": \"x\", \"response\": \"y\"}}")).Descriptor!;
        Assert.Equal(present, descriptor.Find(looked)!.Id);
        Assert.Equal(present, descriptor.FindRequested(looked, shared: false)!.SoftwareType);
        Assert.Null(descriptor.FindRequested(looked, shared: true));
        Assert.Null(descriptor.Find("other"));
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("{\"software-type\": []}", "/software-type")]
    [InlineData("{\"software-type\": null, \"name\": \"n\"}", "/software-type")]
    public void A_descriptor_without_entries_says_so(string json, string pointer)
    {
        var descriptor = Read(json).Descriptor!;
        Assert.Empty(descriptor.Entries);
        var error = Assert.Single(descriptor.Diagnostics);
        Assert.Equal((Severity.Error, DescriptorCodes.NoEntries, pointer), (error.Severity, error.Code, error.SchemaPointer.ToString()));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void Json_that_is_no_object_is_no_descriptor(string json)
    {
        var result = Read(json);
        Assert.Null(result.Descriptor);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Error, DescriptorCodes.NotAnObject, 1, 1), (error.Severity, error.Code, error.Line, error.Column));
    }

    [Theory]
    [InlineData("", DocumentCodes.NotJson)]
    [InlineData("<!DOCTYPE html><html></html>", DocumentCodes.WebPage)]
    [InlineData("{\"software-type\": {", DocumentCodes.NotJson)]
    [InlineData("{'software-type': {}}", DocumentCodes.NotJson)]
    public void What_is_no_json_is_no_descriptor(string text, string code)
    {
        var result = Read(text);
        Assert.Null(result.Descriptor);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Error, code, Url), (error.Severity, error.Code, error.Document));
    }

    [Fact]
    public void A_member_given_twice_is_a_warning_and_the_last_counts()
    {
        var descriptor = Read(Entries("\"a\": {\"request\": \"x\", \"request\": \"z\", \"response\": \"y\"}")).Descriptor!;
        Assert.Equal(new("https://h.example/r/z"), descriptor.Find("a")!.Request);
        Assert.Equal(DocumentCodes.DuplicateKey, Assert.Single(descriptor.Diagnostics).Code);
    }

    [Fact]
    public void A_half_of_a_surrogate_pair_costs_nothing()
    {
        var descriptor = Read(Entries("\"\\ud800\": {\"request\": \"\\udc00\", \"title\": \"\\ud800\", \"\\ud800\": 1}")).Descriptor!;
        Assert.Null(Assert.Single(descriptor.Entries).RawReason);
    }

    [Fact]
    public void Ten_thousand_levels_are_no_descriptor() =>
        Assert.Equal(DocumentCodes.TooDeep, Assert.Single(Read("{\"name\":" + new string('[', 10_000) + new string(']', 10_000) + "}").Diagnostics).Code);

    [Fact]
    public void Numbers_beyond_the_checker_leave_the_entries_alone()
    {
        var descriptor = Read(Entries($"\"e\": {{\"request\": \"x\", \"response\": \"y\", \"index\": {new string('9', 400)}}}")).Descriptor!;
        Assert.Null(Assert.Single(descriptor.Entries).RawReason);
        Assert.Contains(descriptor.Diagnostics, note => note.Code is DescriptorCodes.Unchecked);
    }

    [Fact]
    public void Of_thousands_of_faults_the_gravest_are_listed()
    {
        var entries = string.Join(',', Enumerable.Range(0, 5000).Select(index => $"\"e{index}\": {{\"requests\": 1}}"));
        var descriptor = Read(Entries(entries)).Descriptor!;
        Assert.Equal(5000, descriptor.Entries.Length);
        Assert.All(descriptor.Entries, entry => Assert.NotNull(entry.RawReason!.Line));
        Assert.Equal((201, DescriptorCodes.More), (descriptor.Diagnostics.Length, descriptor.Diagnostics[^1].Code));
        Assert.All(descriptor.Diagnostics[..^1], diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
    }

    private static string Entries(string entries) => $"{{\"name\": \"n\", \"serialisation\": \"xml\", \"software-type\": {{{entries}}}}}";

    private static DescriptorResult Read(string json) => DescriptorReader.Read(new FetchedDocument(Url, Url, Encoding.UTF8.GetBytes(json)));
}
