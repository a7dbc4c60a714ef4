using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Web.Api.Problems;
using FormHost.Web.Api.Reading;

namespace FormHost.Web.Api.Endpoints;

/// <summary>Writes parameters as instance XML, whatever the schema says of them.</summary>
internal static class SerialiseEndpoint
{
    public const string MediaType = "application/xml";

    public static async Task<IResult> PostAsync(HttpContext context, ApiReleases releases, JsonBody body)
    {
        var (value, _, problem) = await body.ReadAsync(context.Request);
        if (problem is not null)
        {
            return problem.ToResult();
        }

        (var release, problem) = await releases.EntryAsync(context);
        if (release is null)
        {
            return problem!.ToResult();
        }

        var written = InstanceXml.Write(value, release.Entry!.Serialisation);
        return written.Xml is { } xml
            ? TypedResults.Bytes(Encoding.UTF8.GetBytes(xml), MediaType)
            : Refuse([.. written.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]).ToResult();
    }

    private static Problem Refuse(Diagnostic[] errors) => Problem.Of(ProblemTypes.NotSerialisable, errors[0]) with { Diagnostics = [.. errors] };
}
