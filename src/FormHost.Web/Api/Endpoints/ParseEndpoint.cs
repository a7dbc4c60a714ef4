using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Web.Api.Problems;
using FormHost.Web.Api.Reading;
using FormHost.Web.Api.Shapes;
using FormHost.Web.Forms;
using FormHost.Web.Hosting;
using FormHost.Web.Releases;

namespace FormHost.Web.Api.Endpoints;

/// <summary>Reads instance XML as the JSON that it means.</summary>
internal static class ParseEndpoint
{
    public static async Task<IResult> PostAsync(HttpContext context, ApiReleases releases, BodyText body, FormLimits limits)
    {
        var (xml, problem) = await body.ReadXmlAsync(context.Request);
        if (xml is null)
        {
            return problem!.ToResult();
        }

        (var release, problem) = await releases.EntryAsync(context);
        if (release is null)
        {
            return problem!.ToResult();
        }

        var read = InstanceXml.Read(xml, limits.FormBytes);
        if (read.Parameters is not { } texts)
        {
            return Refuse(ProblemTypes.NotXml, read.Diagnostics).ToResult();
        }

        var typed = ParameterReader.Read(texts, release.Entry!.Serialisation);
        if (typed.Parameters is not { } parameters)
        {
            return Refuse(ProblemTypes.OtherContent, typed.Diagnostics).ToResult();
        }

        (var values, problem) = await TypeAsync(context, releases, release, parameters);
        return values is { } found
            ? TypedResults.Ok(new ParametersShape(found, DiagnosticShape.Of(read.Diagnostics.Concat(typed.Diagnostics))))
            : problem!.ToResult();
    }

    /// <summary>Only texts of <c>xml</c> need the schema; those of an entry that has no form stay texts.</summary>
    private static async Task<(JsonElement? Values, Problem? Problem)> TypeAsync(HttpContext context, ApiReleases releases, LoadedRelease release, JsonElement parameters)
    {
        var entry = release.Entry!;
        if (entry.Serialisation != SerialisationKind.Xml || entry.RawReason is not null)
        {
            return (parameters, null);
        }

        var (schema, problem) = await releases.RequestSchemaAsync(context, release);
        return schema is null ? (null, problem) : (new FormSession(schema, entry).Open(parameters).Current, null);
    }

    private static Problem Refuse(ProblemType type, ImmutableArray<Diagnostic> said)
    {
        Diagnostic[] errors = [.. said.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        return Problem.Of(type, errors[0]) with { Diagnostics = [.. errors] };
    }
}
