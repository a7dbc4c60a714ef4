using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FormHost.Schema.Documents;
using FormHost.Schema.Validation;

namespace FormHost.Benchmarks.Evaluation;

/// <summary>Our evaluator alone, in detail. The corpus is the folder in the environment variable <c>FORMHOST_CORPUS</c>.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private EvaluationCase _case = null!;
    private byte[] _text = [];
    private JsonElement _element;
    private ParsedInstance _parsed = null!;
    private DocumentSet _documents = DocumentSet.Empty;
    private CompiledSchema _schema = null!;

    [Params(0, 1)]
    public int Case { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _case = EvaluationCase.All(EvaluationCase.Repository(), Environment.GetEnvironmentVariable("FORMHOST_CORPUS")!)[Case];
        _text = _case.Text;
        _element = _case.Parsed;
        _parsed = ParsedInstance.Of(_element);
        _documents = _case.Documents;
        _schema = _case.Compile(_documents);
    }

    [Benchmark]
    public bool FromText() => _schema.IsValid(_text);

    [Benchmark]
    public bool FromJsonElement() => _schema.IsValid(_element);

    [Benchmark]
    public bool FromParsedInstance() => _schema.IsValid(_parsed);

    [Benchmark]
    public object Compile() => _case.Compile(_documents);
}
