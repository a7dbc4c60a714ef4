using FormHost.Schema.Tests.Forms;

namespace FormHost.Schema.Tests.Values;

public sealed class OrderTests
{
    private const string Letters = """{"properties": {"a": {}, "b": {"properties": {"x": {}, "y": {}}}, "c": {}, "d": {}}}""";

    [Fact]
    public void A_new_document_has_the_order_of_the_schema() =>
        Assert.Equal(
            """{"a":"1","b":{"x":"4","y":"3"},"d":"2"}""",
            TestForm.New(Letters).Type("/d", "2").Type("/b/y", "3").Type("/a", "1").Type("/b/x", "4").Parameters);

    [Fact]
    public void An_opened_document_keeps_its_order_and_new_keys_follow_in_that_of_the_schema()
    {
        var form = TestForm.Open(Letters, """{"z": 1, "c": 2, "b": {"y": 0}}""").Type("/d", "D").Type("/a", "A").Type("/b/x", "X");
        Assert.Equal("""{"z":1,"c":2,"b":{"y":0,"x":"X"},"a":"A","d":"D"}""", form.Parameters);
    }

    [Fact]
    public void A_key_that_was_taken_away_comes_back_where_it_was()
    {
        var form = TestForm.Open(Letters, """{"d": "1", "c": "2", "a": "3"}""").Type("/c", string.Empty);
        Assert.Equal("""{"d":"1","a":"3"}""", form.Parameters);
        Assert.Equal("""{"d":"1","c":"4","a":"3"}""", form.Type("/c", "4").Parameters);
    }

    [Fact]
    public void Names_of_the_operators_own_follow_as_they_come() =>
        Assert.Equal(
            """{"c":"C","d":"D","z":"1","y":"2"}""",
            TestForm.New(Letters).AddMember("", "z", "1").AddMember("", "y", "2").Type("/d", "D").Type("/c", "C").Parameters);

    [Fact]
    public void Members_of_allOf_come_in_sequence() =>
        Assert.Equal(
            """{"own":"3","first":"2","second":"1"}""",
            TestForm.New("""{"allOf": [{"$ref": "#/$defs/one"}, {"properties": {"second": {}}}], "properties": {"own": {}}, "$defs": {"one": {"properties": {"first": {}}}}}""")
                .Type("/second", "1").Type("/first", "2").Type("/own", "3").Parameters);
}
