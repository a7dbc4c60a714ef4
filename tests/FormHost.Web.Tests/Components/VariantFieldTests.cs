using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class VariantFieldTests
{
    private const string Shapes = """
        { "title": "Shape", "oneOf": [
          { "title": "Circle", "type": "object", "required": ["kind", "radius"], "properties": { "kind": { "const": "circle" }, "radius": { "title": "Radius", "type": "number" } } },
          { "title": "Square", "type": "object", "required": ["kind", "side"], "properties": { "kind": { "const": "square" }, "side": { "title": "Side", "type": "number" } } } ] }
        """;

    [Fact]
    public void None_is_chosen_until_the_operator_does()
    {
        using var form = DrawnForm.OfProperty(Shapes);
        Assert.Equal(["Not set=*", "Circle=0", "Square=1"], DrawnForm.OptionsOf(form.Labelled("Kind of Shape")));
        Assert.Empty(form.All("[name='/a/radius'], [name='/a/side']"));
        Assert.Equal("choose:/a", form.Posts("Show its fields: Kind of Shape"));
    }

    [Fact]
    public void The_branch_that_a_document_fits_is_open_with_its_fields_alone()
    {
        using var form = DrawnForm.OfProperty(Shapes, """{ "kind": "square", "side": 2.50 }""");
        Assert.Equal(["Not set=", "Circle=0", "Square=1*"], DrawnForm.OptionsOf(form.Labelled("Kind of Shape")));
        Assert.Equal("2.50", form.Labelled("Side").GetAttribute("value"));
        Assert.Empty(form.All("[name='/a/radius']"));
    }

    [Fact]
    public void More_than_four_are_a_list()
    {
        var branches = string.Join(',', Enumerable.Range(1, 5).Select(one => $$"""{ "title": "Kind {{one}}", "type": "object", "properties": { "p{{one}}": { "type": "string" } } }"""));
        using var form = DrawnForm.OfProperty($$"""{ "title": "A", "oneOf": [{{branches}}] }""");
        Assert.Equal("SELECT", form.Labelled("Kind of A").TagName);
        Assert.Equal(6, DrawnForm.OptionsOf(form.Labelled("Kind of A")).Count());
    }

    [Fact]
    public void Types_to_choose_from_show_the_control_of_the_chosen_one()
    {
        using var form = DrawnForm.OfProperty(
            """{ "title": "A", "anyOf": [{ "title": "Name", "type": "string" }, { "title": "Names", "type": "array", "items": { "type": "string" } }] }""",
            "\"one\"");
        Assert.Equal(["Not set=", "Name=0*", "Names=1"], DrawnForm.OptionsOf(form.Labelled("Kind of A")));
        Assert.Equal("one", Assert.Single(form.All("[name='/a']")).GetAttribute("value"));
    }
}
