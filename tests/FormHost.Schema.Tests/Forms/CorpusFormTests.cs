using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Tests.Forms;

public sealed class CorpusFormTests
{
    private static readonly HashSet<string> NoPlacesOfValues = ["$defs", "definitions", "not", "if", "contains", "propertyNames"];

    public static TheoryData<string> Entries => CorpusForm.Names;

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_property_of_every_reachable_schema_has_its_field_once_opened(string entry)
    {
        var corpus = CorpusForm.Of(entry);
        var shown = new FormExplorer(corpus.Form).Explore().Shown;
        Assert.All(PropertiesOf(corpus.Graph.Root), property => Assert.Contains(property, shown));
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_entry_is_a_form_without_conflicts(string entry)
    {
        var form = CorpusForm.Of(entry).Form.Build(FormState.Empty);
        Assert.Empty(form.Diagnostics);
        Assert.All(form.Root.SelfAndDescendants(), field =>
        {
            Assert.False(field.IsSet && field.Role != FieldRole.Root);
            Assert.False(string.IsNullOrEmpty(field.Label) && field.Role != FieldRole.Root);
        });
    }

    [Fact]
    public void A_known_fault_costs_its_field_only()
    {
        var cell = CorpusForm.Of("simpleran/software.cfg.json: test-model").Form.Build(FormState.Empty).Root.Fields[0];
        Assert.True(cell.Fields[0] is { Name: "enable_cell", Kind: FieldKind.Json });
        Assert.All(cell.Fields.Skip(1), field => Assert.NotEqual(FieldKind.Json, field.Kind));
    }

    [Fact]
    public void The_secrets_of_real_releases_are_these()
    {
        _ = CorpusForm.Of("kvm/software.cfg.json: default");
        var secrets = CorpusForm.All.Values.SelectMany(entry => entry.Form.Build(FormState.Empty).Root.SelfAndDescendants())
            .Where(field => field.IsSecret)
            .Select(field => field.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            "_key, apache-key, deadlock-debugger-password, dependency-track-api-key, hf_token, inituser-password, key, monitor-password, root-password, smtp_password, ssh-key, ssl_key, xlog_fluentbit_forward_shared_key",
            string.Join(", ", secrets));
    }

    private static HashSet<SchemaNode> PropertiesOf(SchemaNode root)
    {
        var seen = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance);
        var properties = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<SchemaNode>([root]);
        while (pending.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var group in node.Groups.Where(group => !NoPlacesOfValues.Contains(group.Keyword)))
            {
                properties.UnionWith(group.Keyword is "properties" ? group.Nodes : []);
                group.Nodes.ToList().ForEach(pending.Push);
            }

            if (node.Reference is { } target)
            {
                pending.Push(target);
            }
        }

        return properties;
    }
}
