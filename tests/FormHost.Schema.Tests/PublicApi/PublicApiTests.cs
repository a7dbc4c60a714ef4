using FormHost.Schema.Validation;
using PublicApiGenerator;

namespace FormHost.Schema.Tests.PublicApi;

/// <summary>The public face of schemas and their evaluation changes on purpose only: then the snapshot changes with it.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Schemas_and_validation_have_the_public_face_of_the_snapshot()
    {
        var assembly = typeof(CompiledSchema).Assembly;
        var types = assembly.GetExportedTypes().Where(type => type.Namespace is "FormHost.Schema.Schemas" or "FormHost.Schema.Validation");
        var face = types.ToArray().GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        using var stream = typeof(PublicApiTests).Assembly.GetManifestResourceStream("ValidationApi.txt")!;
        using var snapshot = new StreamReader(stream);
        Assert.Equal(snapshot.ReadToEnd(), face, ignoreLineEndingDifferences: true);
    }
}
