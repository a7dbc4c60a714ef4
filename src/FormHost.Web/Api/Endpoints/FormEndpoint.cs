using FormHost.Schema.Documents;
using FormHost.Schema.Forms.Outlines;
using FormHost.Schema.Serialisation;
using FormHost.Web.Api.Problems;
using FormHost.Web.Api.Reading;
using FormHost.Web.Api.Shapes;
using FormHost.Web.Releases;

namespace FormHost.Web.Api.Endpoints;

/// <summary>The fields of an entry's form, or of what its instances publish.</summary>
internal static class FormEndpoint
{
    public const string Side = "side";
    public const string Request = "request";
    public const string Response = "response";
    public const string At = "at";

    public static async Task<IResult> GetAsync(HttpContext context, ApiReleases releases)
    {
        var query = context.Request.Query;
        string side = query.TryGetValue(Side, out var given) ? given.ToString() : Request;
        if (side is not (Request or Response))
        {
            return new Problem(ProblemTypes.BadParameter, $"The parameter side is “{side}”; it must be {Request} or {Response}.").ToResult();
        }

        if (!JsonPointer.TryParse(query[At].ToString(), out var at))
        {
            return new Problem(ProblemTypes.BadParameter, $"The parameter at is “{query[At]}”, which is no JSON Pointer (RFC 6901), such as /disk/0/size.").ToResult();
        }

        var (release, problem) = await releases.EntryAsync(context);
        if (release is null)
        {
            return problem!.ToResult();
        }

        (var schema, problem) = side is Response ? await releases.ResponseSchemaAsync(context, release) : await releases.RequestSchemaAsync(context, release);
        if (schema is null)
        {
            return problem!.ToResult();
        }

        return schema.Form.Outline(at) is { } outline
            ? TypedResults.Ok(Shape(release, schema, outline))
            : new Problem(ProblemTypes.NoSuchField, $"The schema says nothing of the place “{at}”.").ToResult();
    }

    private static FormShape Shape(LoadedRelease release, LoadedSchema schema, FormOutline outline) => new()
    {
        Descriptor = release.Descriptor!.Url.OriginalString,
        Entry = release.Entry!.Id,
        Serialisation = release.Entry.Serialisation.WireName(),
        Fields = FieldShapes.Of(outline.Fields),
        Diagnostics = DiagnosticShape.Of(schema.Diagnostics.Concat(outline.Diagnostics)),
    };
}
