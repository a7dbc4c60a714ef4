namespace FormHost.Schema.Tests.Validation;

public sealed class MessageTests
{
    [Theory]
    [InlineData("""{"properties": {"ram-size": {"title": "RAM size", "type": "integer", "multipleOf": 512}}}""", """{"ram-size": 1000}""", "/ram-size: RAM size must be a multiple of 512.")]
    [InlineData("""{"properties": {"a": {"type": "integer"}}}""", """{"a": "x"}""", "/a: a must be a whole number.")]
    [InlineData("""{"properties": {"a": {"type": ["integer", "null"]}}}""", """{"a": "x"}""", "/a: a must be a whole number or null.")]
    [InlineData("""{"type": "object"}""", "3", ": This value must be a group of parameters (an object).")]
    [InlineData("""{"title": "Parameters", "type": "object"}""", "3", ": Parameters must be a group of parameters (an object).")]
    [InlineData("""{"properties": {"a": {"type": "string", "enum": ["x", "y"]}}}""", """{"a": 3}""", "/a: a must be one of: x, y.")]
    [InlineData("""{"properties": {"a": {"const": 5}}}""", """{"a": 3}""", "/a: a must be 5.")]
    [InlineData("""{"properties": {"a": {"minimum": 5}}}""", """{"a": 3}""", "/a: a must be at least 5.")]
    [InlineData("""{"properties": {"a": {"maximum": 5}}}""", """{"a": 8}""", "/a: a must be at most 5.")]
    [InlineData("""{"properties": {"a": {"exclusiveMinimum": 5}}}""", """{"a": 5}""", "/a: a must be more than 5.")]
    [InlineData("""{"properties": {"a": {"exclusiveMaximum": 1e2}}}""", """{"a": 100}""", "/a: a must be less than 1e2.")]
    [InlineData("""{"properties": {"a": {"minLength": 1}}}""", """{"a": ""}""", "/a: a must not be empty.")]
    [InlineData("""{"properties": {"a": {"minLength": 3}}}""", """{"a": "😀😀"}""", "/a: a must have at least 3 characters.")]
    [InlineData("""{"properties": {"a": {"maxLength": 1}}}""", """{"a": "😀😀"}""", "/a: a must not be longer than 1 character.")]
    [InlineData("""{"properties": {"a": {"pattern": "^x"}}}""", """{"a": "y"}""", "/a: a must match the pattern ^x.")]
    [InlineData("""{"properties": {"a": {"title": "Name"}}, "required": ["a"]}""", "{}", "/a: Name is required.")]
    [InlineData("""{"properties": {"a": {"$ref": "#/$defs/n"}}, "required": ["a"], "$defs": {"n": {"title": "Name"}}}""", "{}", "/a: Name is required.")]
    [InlineData("""{"properties": {"a": {"title": "Mine", "$ref": "#/$defs/n"}}, "required": ["a"], "$defs": {"n": {"title": "Name"}}}""", "{}", "/a: Mine is required.")]
    [InlineData("""{"properties": {"a": {}}, "additionalProperties": false}""", """{"b": 1}""", "/b: “b” is not a parameter that is known here.")]
    [InlineData("""{"properties": {"a": false}}""", """{"a": 1}""", "/a: a must not be given.")]
    [InlineData("""{"properties": {"a": {"type": "array", "items": {"title": "Disk", "type": "string"}}}}""", """{"a": ["x", 3]}""", "/a/1: Disk 2 must be a text.")]
    [InlineData("""{"properties": {"a": {"title": "Disks", "items": {"type": "string"}}}}""", """{"a": ["x", 3]}""", "/a/1: Item 2 of Disks must be a text.")]
    [InlineData("""{"properties": {"a": {"minItems": 1}}}""", """{"a": []}""", "/a: a must not be empty.")]
    [InlineData("""{"properties": {"a": {"maxItems": 1}}}""", """{"a": [1, 2]}""", "/a: a must not have more than 1 item.")]
    [InlineData("""{"properties": {"a": {"prefixItems": [{}], "items": false}}}""", """{"a": [1, 2]}""", "/a/1: Item 2 of a is one item too many.")]
    [InlineData("""{"properties": {"a": {"uniqueItems": true}}}""", """{"a": [1, {"x": 1, "y": 2}, 2, {"y": 2.0, "x": 1}]}""", "/a: a must not have the same item twice: items 2 and 4 are equal.")]
    [InlineData("""{"properties": {"a": {"contains": {"const": 1}}}}""", """{"a": [2]}""", "/a: a must have at least 1 item of a certain kind.")]
    [InlineData("""{"properties": {"a": {"title": "A"}, "b": {"title": "B"}}, "dependentRequired": {"a": ["b"]}}""", """{"a": 1}""", "/b: B is required where A is given.")]
    [InlineData("""{"propertyNames": {"maxLength": 2}}""", """{"abc": 1}""", "/abc: The name “abc” must not be longer than 2 characters.")]
    [InlineData("""{"properties": {"a": {"title": "A"}}, "not": {"required": ["a"]}}""", """{"a": 1}""", "/a: A must not be given.")]
    [InlineData("""{"properties": {"a": {"not": {"enum": ["x", "y"]}}}}""", """{"a": "x"}""", "/a: a must not be x, y.")]
    [InlineData("""{"properties": {"a": {"not": {"minimum": 3}}}}""", """{"a": 5}""", "/a: a has a form that is not allowed.")]
    [InlineData("""{"properties": {"m": {}, "d": {"title": "Device"}}, "if": {"properties": {"m": {"const": "x"}}}, "then": {"required": ["d"]}}""", """{"m": "x"}""", "/d: Device is required.")]
    [InlineData("""{"allOf": [{"properties": {"a": {"title": "A"}}}, {"required": ["a"]}]}""", "{}", "/a: A is required.")]
    [InlineData("""{"allOf": [{"properties": {"a": {"title": "A"}}}], "unevaluatedProperties": false}""", """{"a": 1, "b": 2}""", "/b: “b” is not a parameter that is known here.")]
    public void Says_what_is_wrong_where_it_is(string schema, string instance, string expected) => Assert.Equal([expected], Saying.Of(schema, instance));

    [Fact]
    public void Says_each_thing_once_however_many_ways_lead_to_it()
    {
        const string Schema = """{"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}, {"required": ["x"]}], "$defs": {"a": {"required": ["x"], "properties": {"y": {"type": "string"}}}}}""";
        Assert.Equal(["/y: y must be a text.", "/x: x is required."], Saying.Of(Schema, """{"y": 1}"""));
    }

    [Fact]
    public void A_fault_of_one_part_does_not_make_the_members_of_the_others_unknown()
    {
        const string Schema = """{"allOf": [{"properties": {"a": {"type": "string"}, "b": {}}}, {"properties": {"c": {}}}], "unevaluatedProperties": false}""";
        Assert.Equal(["/a: a must be a text.", "/z: “z” is not a parameter that is known here."], Saying.Of(Schema, """{"a": 1, "b": 2, "c": 3, "z": 4}"""));
    }

    [Fact]
    public void Names_are_unescaped_in_messages_and_escaped_in_pointers() =>
        Assert.Equal(["/a~1b~0c: a/b~c must be a text."], Saying.Of("""{"additionalProperties": {"type": "string"}}""", """{"a\u002fb~c": 1}"""));
}
