using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class FormStateJsonTests
{
    [Fact]
    public void All_of_a_state_travels_in_hidden_fields()
    {
        var place = JsonPointer.Parse("/a~1b/0");
        var state = FormState.Open(JsonElement.Parse("""{"x": 1.0, "y": "a\r\nb\u0000\u2028", "z": "<\"&'>"}""")) with
        {
            Choices = FormState.Empty.Choices.Add(FormState.ChoiceKey(place, "0.2.0"), -1),
            Parked = FormState.Empty.Parked.Add(FormState.ParkedKey(place, "0", 3), new ParkedValue(JsonElement.Parse("1.50")) { Blank = ["/b"], Unparsed = [""] }),
            Expanded = ["/e"],
            Adding = ["/d"],
            AsJson = ["/j"],
            Unparsed = ["/u"],
            Blank = ["/b/0"],
            PythonBooleans = ["/p"],
            Revealed = ["/output:"],
            Aside = JsonElement.Parse("""{"k": 12345678901234567890}"""),
            Removed = new RemovedValue(place, 2, JsonElement.Parse("""{"r": 2.0}"""), IsReset: true, FormState.Empty with { Blank = ["/a~1b/0/r"], Choices = FormState.Empty.Choices.Add(FormState.ChoiceKey(place, "0"), 1) }),
            IsChecked = true,
        };
        var (opened, current, kept) = (FormStateJson.Write(state.Opened), FormStateJson.Write(state.Current), FormStateJson.WriteKept(state));
        Assert.DoesNotContain('\n', opened + current + kept);
        Assert.DoesNotContain('\r', opened + current + kept);
        Assert.DoesNotContain('\0', opened + current + kept);
        var read = FormStateJson.Read(opened, current, kept)!;
        Assert.Equal((opened, current, kept), (FormStateJson.Write(read.Opened), FormStateJson.Write(read.Current), FormStateJson.WriteKept(read)));
        Assert.True(JsonElement.DeepEquals(state.Current, read.Current));
    }

    [Fact]
    public void A_document_that_was_not_changed_travels_once()
    {
        var state = FormState.Open(JsonElement.Parse("""{"x": 1.0}"""));
        Assert.Equal(string.Empty, FormStateJson.WriteCurrent(state));
        Assert.Equal("""{"x":1.0}""", FormStateJson.Write(FormStateJson.Read("""{"x":1.0}""", string.Empty, null)!.Current));
        Assert.Equal("""{"x":2}""", FormStateJson.WriteCurrent(state with { Current = JsonElement.Parse("""{"x":2}""") }));
    }

    [Theory]
    [InlineData(null, "{}")]
    [InlineData("{}", "[]")]
    [InlineData("", "{}")]
    [InlineData("{}", "{\"a\":")]
    public void Without_documents_there_is_no_state(string? opened, string? current) => Assert.Null(FormStateJson.Read(opened, current, "{}"));

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"blank": ["x", "", "/~", 5, null], "unparsed": {}, "expanded": "x", "python": ["", "a"], "revealed": [[]]}""")]
    [InlineData("""{"choices": {"a": 1, "k#x": 2, "k#/~": 3, "k#/a": "x", "k#/b": 1e99, "k#": 1}}""")]
    [InlineData("""{"parked": {"a": 1, "g:0#/a": 5, "g:0#/b": {}, "g:9#/c": {"value": 1, "blank": 5}}, "aside": [], "checked": 1}""")]
    [InlineData("""{"removed": {"place": "", "position": 0, "value": 1}}""")]
    [InlineData("""{"removed": {"place": "/a", "position": -1, "value": 1}}""")]
    [InlineData("""{"removed": {"place": "/a/b/c/0", "position": 99, "value": {}, "beside": {"blank": ["/elsewhere"], "removed": 1}}}""")]
    [InlineData("""{"removed": {"place": "/a"}}""")]
    [InlineData("""{"removed": 5}""")]
    public void What_is_sent_instead_of_a_state_does_no_harm(string kept)
    {
        var schema = FormFixture.Schema("""{"properties": {"a": {"oneOf": [{"properties": {"b": {}}}, {"properties": {"c": {}}}]}}}""");
        var state = FormStateJson.Read("{}", """{"a":{"b":1}}""", kept)!;
        foreach (var button in (string[])["remove:/a", "reset:/a", "expand:/a", "duplicate:/a", "undo:"])
        {
            var change = PostedForm.Submit(schema, state, Browser.Post(schema.Build(state), state), button);
            Assert.Equal(JsonValueKind.Object, FormOutput.Parameters(change.State).ValueKind);
        }

        Assert.Equal("""{"a":{"b":1}}""", FormStateJson.Write(FormOutput.Parameters(state)));
    }

    [Fact]
    public void The_deepest_document_that_may_be_opened_still_travels()
    {
        const int levels = 255;
        var deep = new string('[', levels) + new string(']', levels);
        var form = TestForm.New("""{"properties": {"a": false, "v": {"oneOf": [{"title": "J", "properties": {"j": false}}, {"title": "K", "properties": {"k": {}}}]}}}""").Type("/a", deep);
        Assert.Equal($"{{\"a\":{deep}}}", form.Post([]).Parameters);
        form.Choose("/v", "J").Type("/v/j", deep[1..^1]).Choose("/v", "K").Post([]);
        Assert.Equal($"{{\"a\":{deep},\"v\":{{}}}}", form.Parameters);
        Assert.Equal($"{{\"a\":{deep},\"v\":{{\"j\":{deep[1..^1]}}}}}", form.Choose("/v", "J").Parameters);
        Assert.True(form.Type("/v/j", deep)["/v/j"].IsUnparsed);
    }
}
