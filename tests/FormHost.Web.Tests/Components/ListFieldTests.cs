using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class ListFieldTests
{
    private const string Texts = """{ "type": "array", "title": "Ports", "minItems": 1, "maxItems": 5, "uniqueItems": true, "items": { "type": "integer" }, "default": [22, 80] }""";

    private const string Objects = """
        { "type": "array", "title": "Servers", "items": { "title": "Server", "type": "object", "properties": { "host": { "title": "Host", "type": "string" }, "port": { "title": "Port", "type": "integer" } } } }
        """;

    [Fact]
    public void An_empty_one_can_be_added_to_started_from_its_default_or_filled_with_many_lines()
    {
        using var form = DrawnForm.OfProperty(Texts);
        Assert.Equal(["Add an item to Ports", "Start from the default of Ports", "Add these items to Ports"], form.Buttons);
        Assert.Equal("lines:/a", form.Labelled("Items of Ports, one a line").GetAttribute("name"));
        Assert.Contains("At least 1 item At most 5 items No item twice", form.Described(form.Labelled("Ports")), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_have_labels_and_buttons_that_name_them()
    {
        using var form = DrawnForm.OfProperty(Texts, "[22, 80]");
        Assert.Equal("22", form.Labelled("Ports 1").GetAttribute("value"));
        Assert.Equal("/a/1", form.Labelled("Ports 2").GetAttribute("name"));
        Assert.Equal("down:/a/0", form.Posts("Move Ports 1 down"));
        Assert.Equal("up:/a/1", form.Posts("Move Ports 2 up"));
        Assert.Equal("remove:/a/1", form.Posts("Remove Ports 2"));
        Assert.DoesNotContain("Move Ports 1 up", form.Buttons);
        Assert.DoesNotContain("Move Ports 2 down", form.Buttons);
    }

    [Fact]
    public void A_wrong_item_has_its_error_read_out()
    {
        using var form = DrawnForm.OfProperty(Texts, "[22, \"many\"]");
        Assert.StartsWith("Error: ", form.Described(form.Labelled("Ports 2")), StringComparison.Ordinal);
        Assert.Equal("true", form.Labelled("Ports 2").GetAttribute("aria-invalid"));
        Assert.False(form.Labelled("Ports 1").HasAttribute("aria-invalid"));
    }

    [Fact]
    public void Objects_are_titled_from_their_content_and_can_be_duplicated()
    {
        using var form = DrawnForm.OfProperty(Objects, """[{ "port": 1, "host": "a.example.org" }, {}]""");
        Assert.Equal(["Server 1: a.example.org", "Server 2"], form.All(".item-title").Select(DrawnForm.Text));
        Assert.Equal(["Server 1", "Server 2"], form.All("[role=group]").Select(group => group.GetAttribute("aria-label")));
        Assert.Equal("duplicate:/a/0", form.Posts("Duplicate Server 1"));
        Assert.Equal("add:/a", form.Posts("Add Server to Servers"));
    }

    [Fact]
    public void A_tuple_has_a_field_for_each_position_and_no_more()
    {
        using var form = DrawnForm.OfProperty("""
            { "type": "array", "title": "Pair", "prefixItems": [{ "title": "Host", "type": "string" }, { "title": "Port", "type": "integer" }], "items": false }
            """);
        Assert.Equal("/a/0", form.Labelled("Host").GetAttribute("name"));
        Assert.Equal("/a/1", form.Labelled("Port").GetAttribute("name"));
        Assert.DoesNotContain(form.Buttons, button => button.StartsWith("Add", StringComparison.Ordinal));
    }

    [Fact]
    public void Positions_of_a_tuple_are_explained_and_cleared_but_never_moved()
    {
        using var form = DrawnForm.OfProperty("""
            { "type": "array", "title": "Pair", "prefixItems": [{ "title": "Host", "type": "string", "description": "Where it runs." }, { "title": "Port", "type": "integer" }], "items": { "type": "string" } }
            """, """["a", 5, "x", "y"]""");
        Assert.Contains("Where it runs.", form.Described(form.Labelled("Host")), StringComparison.Ordinal);
        Assert.Equal("reset:/a/0", form.Posts("Clear Host 1"));
        Assert.Equal("up:/a/3", form.Posts("Move Pair 4 up"));
        Assert.DoesNotContain(form.Buttons, button => button is "Remove Host 1" or "Move Port 2 up" or "Move Pair 3 up");
    }

    [Fact]
    public void Items_of_one_value_say_what_they_are_and_offer_what_the_value_may_be()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "array", "title": "Values", "items": { "description": "One value." } }""", """["", 5]""");
        Assert.Contains("One value.", form.All(".hint").Select(DrawnForm.Text));
        Assert.Equal("json:/a/0", form.Posts("Edit as JSON: Values 1"));
        Assert.Equal("text:/a/1", form.Posts("Edit as text: Values 2"));
        Assert.Contains("(empty)", form.All(".tag").Select(DrawnForm.Text));
    }

    [Fact]
    public void Items_are_titled_by_what_differs()
    {
        using var form = DrawnForm.OfProperty("""
            { "type": "array", "title": "Drives", "items": { "properties": { "type": { "const": "disk" }, "on": { "type": "boolean" }, "name": { "type": "string" } } } }
            """, """[{ "type": "disk", "on": true, "name": "root" }, { "type": "disk" }]""");
        Assert.Equal(["Item 1: root", "Item 2: disk"], form.All(".item-title").Select(DrawnForm.Text));
    }

    [Fact]
    public void A_list_that_may_be_null_can_be_made_so()
    {
        using var form = DrawnForm.OfProperty("""{ "type": ["array", "null"], "title": "Ports", "items": { "type": "integer" } }""");
        Assert.Equal("null:/a", form.Posts("Set to null: Ports"));
    }

    [Fact]
    public void A_list_of_choices_gives_each_item_its_options()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "array", "title": "Rights", "items": { "enum": ["read", "write"] } }""", "[\"write\"]");
        Assert.Equal(["read=0", "write=1*"], DrawnForm.OptionsOf(Assert.Single(form.All("[role=group][aria-label='Rights 1']"))).Skip(1));
    }
}
