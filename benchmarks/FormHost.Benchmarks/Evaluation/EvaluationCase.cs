using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation;
using NJsonSchema;

namespace FormHost.Benchmarks.Evaluation;

/// <summary>A real schema with a valid instance.</summary>
/// <param name="Name">What the figures are called.</param>
/// <param name="Folder">The folder with the schema and all it refers to.</param>
/// <param name="Schema">The schema's file.</param>
/// <param name="Instance">The instance's file.</param>
internal sealed record EvaluationCase(string Name, string Folder, string Schema, string Instance)
{
    private static readonly Uri Base = new("https://releases.example/");

    public static EvaluationCase[] All(string repository, string corpus) =>
    [
        new("kvm, 23 keys", Path.Combine(corpus, "slapos/software/kvm"), "instance-kvm-input-schema.json", Path.Combine(repository, "benchmarks/instances/kvm.json")),
        new("enb, 190 objects", Path.Combine(corpus, "slapos/software/simpleran"), "instance-enb-input-schema.json", Path.Combine(repository, "benchmarks/instances/enb.json")),
    ];

    public byte[] Text => File.ReadAllBytes(Instance);

    public JsonElement Parsed => JsonElement.Parse(Text);

    public DocumentSet Documents => new(
        from file in Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        let url = new Uri(Base, Path.GetRelativePath(Folder, file))
        select DocumentParser.Parse(new FetchedDocument(url, url, File.ReadAllBytes(file)), DocumentLimits.Default, out _));

    public CompiledSchema Compile(DocumentSet documents) => CompiledSchema.Compile(SchemaGraph.Load(documents, new Uri(Base, Schema)));

    public JsonSchema CompileNJsonSchema() => JsonSchema.FromFileAsync(Path.Combine(Folder, Schema)).GetAwaiter().GetResult();

    /// <summary>The folder of the checkout that the benchmarks run from.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FormHost.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benchmarks run from within the repository.");
    }
}
