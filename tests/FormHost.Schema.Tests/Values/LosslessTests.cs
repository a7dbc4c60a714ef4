using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

/// <summary>Opening a document and posting its form untouched gives the same parameters, whatever the document.</summary>
public sealed class LosslessTests
{
    private const int DocumentsPerEntry = 100;

    public static TheoryData<string> Entries => CorpusForm.Names;

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_document_opened_and_posted_untouched_is_the_same(string entry)
    {
        var form = CorpusForm.Of(entry).Form;
        for (var seed = 0; seed < DocumentsPerEntry; seed++)
        {
            var document = new DocumentGenerator(new Random(seed)).Document(form.Root);
            var state = form.Open(JsonElement.Parse(document));
            for (var round = 0; round < 2; round++)
            {
                state = PostUntouched(form, state);
                AssertSame(document, FormStateJson.Write(FormOutput.Parameters(state)), $"document {seed}, post {round + 1}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Instance_xml_opened_and_posted_untouched_is_the_same_byte_for_byte(string entry)
    {
        var (descriptor, form, _) = CorpusForm.Of(entry);
        for (var seed = 0; seed < DocumentsPerEntry; seed++)
        {
            var document = new DocumentGenerator(new Random(seed), isForXml: true).Document(form.Root);
            var xml = InstanceXml.Write(JsonElement.Parse(document), descriptor.Serialisation).Xml!;
            var read = ParameterReader.Read(InstanceXml.Read(xml).Parameters!.Value, descriptor.Serialisation);
            var state = PostUntouched(form, ExistingParameters.Open(form, descriptor.Serialisation, read.Parameters!.Value));
            var again = InstanceXml.Write(FormOutput.Parameters(state), descriptor.Serialisation, FormOutput.PythonBooleans(state)).Xml;
            AssertSame(xml, again!, $"document {seed}");
        }
    }

    private static FormState PostUntouched(FormSchema form, FormState state)
    {
        var posted = Browser.Post(form.Build(state), state);
        var read = Browser.Read(posted);
        Assert.Equal(FormStateJson.WriteKept(state), FormStateJson.WriteKept(read));
        var change = PostedForm.Submit(form, read, posted);
        Assert.Empty(change.Diagnostics);
        Assert.Equal(FormStateJson.WriteKept(state), FormStateJson.WriteKept(change.State));
        return change.State;
    }

    private static void AssertSame(string expected, string actual, string what)
    {
        expected = expected.StartsWith('{') ? FormStateJson.Write(JsonElement.Parse(expected)) : expected;
        var at = expected.AsSpan().CommonPrefixLength(actual);
        Assert.True(at == expected.Length && at == actual.Length, $"{what} differs at {at}:\n{Around(expected, at)}\n{Around(actual, at)}");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];
}
