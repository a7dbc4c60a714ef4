using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Tests.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Tests.Validation;

public sealed class BranchMessageTests
{
    private const string Discriminated = """
        {"oneOf": [
          {"title": "Static", "properties": {"kind": {"const": "static"}, "address": {"title": "Address", "type": "string"}}, "required": ["kind", "address"]},
          {"title": "Pool", "properties": {"kind": {"const": "pool"}, "size": {"type": "integer"}, "name": {"type": "string"}}, "required": ["kind", "size", "name"]}
        ]}
        """;

    [Fact]
    public void The_branch_told_by_its_constant_speaks_alone()
    {
        Assert.Equal(["/address: Address is required."], Saying.Of(Discriminated, """{"kind": "static"}"""));
        Assert.Equal(["/size: size must be a whole number.", "/name: name is required."], Saying.Of(Discriminated, """{"kind": "pool", "size": "x", "address": "y"}"""));
    }

    [Fact]
    public void A_constant_that_no_branch_has_lists_them_all() =>
        Assert.Equal(["/kind: kind must be one of: static, pool."], Saying.Of(Discriminated, """{"kind": "dhcp"}"""));

    [Fact]
    public void Without_a_constant_the_fewest_and_deepest_errors_speak()
    {
        const string Schema = """{"anyOf": [{"required": ["a", "b"]}, {"properties": {"c": {"properties": {"d": {"type": "string"}}}}}, {"required": ["x"]}]}""";
        Assert.Equal(["/c/d: d must be a text."], Saying.Of(Schema, """{"c": {"d": 1}}"""));
    }

    [Fact]
    public void Constants_of_the_value_itself_are_listed_together()
    {
        Assert.Equal([": This value must be one of: a, b."], Saying.Of("""{"oneOf": [{"const": "a", "title": "First"}, {"const": "b", "title": "Second"}]}""", "\"c\""));
        Assert.Equal(["/x: x must be a text or a whole number."], Saying.Of("""{"properties": {"x": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}}""", """{"x": []}"""));
    }

    [Fact]
    public void Alternatives_of_required_members_are_one_message()
    {
        Assert.Equal([": Give one of: A, b."], Saying.Of("""{"properties": {"a": {"title": "A"}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}""", "{}"));
        Assert.Equal([": Give at least one of: a, b."], Saying.Of("""{"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}""", "{}"));
    }

    [Fact]
    public void Two_branches_that_match_are_named() =>
        Assert.Equal(
            ["/x: x matches both “Small” and “variant 2”, and must match only one of them."],
            Saying.Of("""{"properties": {"x": {"oneOf": [{"title": "Small", "maximum": 10}, {"minimum": 5}]}}}""", """{"x": 7}"""));

    [Fact]
    public void A_title_of_a_branch_does_not_name_the_field() =>
        Assert.Equal(["/x: x must be at least 10."], Saying.Of("""{"properties": {"x": {"oneOf": [{"title": "Large", "type": "integer", "minimum": 10}, {"type": "string"}]}}}""", """{"x": 7}"""));

    [Fact]
    public void A_branch_that_the_operator_chose_speaks_alone_even_where_another_fits()
    {
        var graph = SchemaFixture.Load($$$"""{"properties": {"net": {{{Discriminated}}}}}""");
        var schema = CompiledSchema.Compile(graph);
        var instance = Encoding.UTF8.GetBytes("""{"net": {"kind": "static", "address": "::1"}}""");
        var branches = graph.Root.Subschema("properties", "net")!.Subschemas("oneOf");
        EvaluationOptions Choose(int branch) => new() { Branches = [new ChosenBranch(JsonPointer.Parse("/net"), branches[branch])] };

        Assert.True(schema.IsValid(instance, Choose(0)));
        Assert.False(schema.IsValid(instance, Choose(1)));
        Assert.Equal(["/net/kind", "/net/name", "/net/size"], schema.Evaluate(instance, Choose(1)).Diagnostics.Select(d => d.InstancePointer.ToString()!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"net": {}}""")]
    [InlineData("""{"net": {"kind": "static"}}""")]
    [InlineData("""{"net": {"kind": "other", "size": "x"}}""")]
    public void Where_the_operator_has_still_to_choose_that_alone_is_said(string instance)
    {
        var graph = SchemaFixture.Load($$$"""{"properties": {"net": {"title": "Network.", "allOf": [{{{Discriminated}}}]} } }""");
        var branch = graph.Root.Subschema("properties", "net")!.Subschemas("allOf")[0].Subschemas("oneOf")[1];
        var options = new EvaluationOptions { OpenChoices = [new ChosenBranch(JsonPointer.Parse("/net"), branch)] };
        var said = Assert.Single(CompiledSchema.Compile(graph).Evaluate(Encoding.UTF8.GetBytes(instance), options).Diagnostics);
        Assert.Equal(("/net", "Network: choose a kind."), (said.InstancePointer.ToString()!, DiagnosticCatalogue.Text(said)));
    }
}
