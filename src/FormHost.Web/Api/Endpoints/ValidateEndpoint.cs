using FormHost.Schema.Diagnostics;
using FormHost.Schema.Validation;
using FormHost.Schema.Values;
using FormHost.Web.Api.Reading;
using FormHost.Web.Api.Shapes;

namespace FormHost.Web.Api.Endpoints;

/// <summary>Checks a value against the schema of an entry's parameters.</summary>
internal static class ValidateEndpoint
{
    private static readonly EvaluationOptions Options = new() { Formats = FormatMode.Warn };

    public static async Task<IResult> PostAsync(HttpContext context, ApiReleases releases, JsonBody body)
    {
        var (value, notes, problem) = await body.ReadAsync(context.Request);
        if (problem is not null)
        {
            return problem.ToResult();
        }

        (var release, problem) = await releases.EntryAsync(context);
        if (release is null)
        {
            return problem!.ToResult();
        }

        (var schema, problem) = await releases.RequestSchemaAsync(context, release);
        if (schema is null)
        {
            return problem!.ToResult();
        }

        var said = notes.Concat(schema.Validator.Evaluate(ParameterJson.ToValidate(value), Options).Diagnostics).ToList();
        return TypedResults.Ok(new ValidationShape(said.TrueForAll(diagnostic => diagnostic.Severity != Severity.Error), DiagnosticShape.Of(said)));
    }
}
