using FormHost.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FormHost.Web.Forms;

/// <summary>Names of the controls that are the page's own, beside those of values.</summary>
internal static class PostedValues
{
    /// <summary>The tab from which was posted.</summary>
    public const string Tab = "_tab";

    /// <summary>The id of the entry whose form was posted.</summary>
    public const string Entry = "_entry";

    /// <summary>An existing document to be opened: instance XML or JSON parameters.</summary>
    public const string Open = "_open";

    /// <summary>The text of the raw view.</summary>
    public const string Xml = "_xml";

    /// <summary>The raw view's software type.</summary>
    public const string SoftwareType = "_type";

    /// <summary>The raw view's <c>shared</c>.</summary>
    public const string Shared = "_shared";

    /// <summary>The raw view's serialisation.</summary>
    public const string Serialisation = "_serialisation";

    /// <summary>The release's URL, where it cannot be derived.</summary>
    public const string Release = "_release";

    /// <summary>What is to be requested beside the parameters, packed by a form that does not show it.</summary>
    public const string Request = "_request";

    /// <summary>Published values to be read against the response schema.</summary>
    public const string Published = "_published";

    /// <summary>The posted controls of fields: those that are not the page's own.</summary>
    public static IReadOnlyDictionary<string, string> OfFields(IReadOnlyDictionary<string, string> posted) =>
        posted.Where(pair => !pair.Key.StartsWith('_')).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Reads a posted form: the last value of each control. Names of parameters may differ in case only, and ASP.NET's own
    /// collection takes such names for the same.
    /// </summary>
    /// <exception cref="InvalidDataException">The form is over the limits, or cannot be read.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadMultipartAsync(request, cancellationToken);
        }

        var limits = request.HttpContext.RequestServices.GetRequiredService<FormLimits>();
        using var reader = new FormReader(request.Body) { KeyLengthLimit = FormLimits.NameBytes, ValueLengthLimit = limits.FormBytes };
        var posted = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = 0; await reader.ReadNextPairAsync(cancellationToken) is { } pair; count++)
        {
            posted[pair.Key] = count < limits.FormValues ? pair.Value : throw new InvalidDataException($"The limit of {limits.FormValues} values is exceeded.");
        }

        return posted;
    }

    /// <summary>Only machines post this, to open a document.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> ReadMultipartAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return form.ToDictionary(pair => pair.Key, pair => pair.Value.Count > 0 ? pair.Value[^1] ?? string.Empty : string.Empty, StringComparer.Ordinal);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ends too early.", exception);
        }
    }
}
