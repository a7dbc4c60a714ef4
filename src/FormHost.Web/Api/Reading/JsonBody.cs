using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Values;
using FormHost.Web.Api.Problems;

namespace FormHost.Web.Api.Reading;

/// <summary>Reads the body of a request as one JSON value.</summary>
internal sealed class JsonBody(BodyText body)
{
    /// <summary>Reads it, numbers with their digits.</summary>
    /// <returns>The value with notes on it (such as a member given twice), or the problem.</returns>
    public async Task<(JsonElement Value, ImmutableArray<Diagnostic> Notes, Problem? Problem)> ReadAsync(HttpRequest request)
    {
        var (text, problem) = await body.ReadJsonAsync(request);
        if (text is null)
        {
            return (default, [], problem);
        }

        var (value, said) = ParameterJson.Read(text);
        return value is { } read
            ? (read, said, null)
            : (default, [], Problem.Of(ProblemTypes.NotJson, said.First(diagnostic => diagnostic.Severity == Severity.Error)));
    }
}
