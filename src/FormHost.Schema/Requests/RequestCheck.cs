using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>What keeps a request from being sent, beside the parameters' schema.</summary>
public static class RequestCheck
{
    /// <summary>Codes of <see cref="RequestCodes"/>; nothing where the request can be sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="api">The API that it is for.</param>
    public static IEnumerable<Diagnostic> Of(InstanceRequest request, MasterApi api)
    {
        if (string.IsNullOrWhiteSpace(request.Title))
        {
            yield return Diagnostic.Error(RequestCodes.NoTitle);
        }
        else if (api == MasterApi.Json && request.Title.EnumerateRunes().Count() > JsonRequestBody.MostTitleCharacters)
        {
            yield return Diagnostic.Error(RequestCodes.LongTitle, ("limit", JsonRequestBody.MostTitleCharacters.ToString(CultureInfo.InvariantCulture)));
        }

        if (string.IsNullOrWhiteSpace(request.ReleaseUrl))
        {
            yield return Diagnostic.Error(RequestCodes.NoRelease);
        }

        if (string.IsNullOrWhiteSpace(request.SoftwareType))
        {
            yield return Diagnostic.Error(RequestCodes.NoSoftwareType);
        }

        (string Name, string Text)[] texts =
        [
            ("title", request.Title), ("release", request.ReleaseUrl), ("software type", request.SoftwareType),
            .. request.Sla.Select(field => (field.Key, field.Value)),
        ];
        foreach (var (name, _) in texts.Where(text => text.Text.Any(char.IsControl) || XmlCharacters.FirstForbidden(text.Text) is not null))
        {
            yield return Diagnostic.Error(RequestCodes.ControlCharacter, ("field", name));
        }

        if (request.Sla.FirstOrDefault(field => field.Key is ServiceLevel.RetentionDelay).Value is { } delay && !JsonNumber.IsNumber(delay))
        {
            yield return Diagnostic.Error(RequestCodes.RetentionDelay);
        }
    }
}
