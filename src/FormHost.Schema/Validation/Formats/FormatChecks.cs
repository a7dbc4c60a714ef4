namespace FormHost.Schema.Validation.Formats;

/// <summary>The formats of JSON Schema 2020-12, validation, section 7.3; those of earlier drafts are among them.</summary>
internal static class FormatChecks
{
    /// <summary>The check of <paramref name="format"/>, compared exactly; null where the format is unknown.</summary>
    public static FormatCheck? Find(string format) => format switch
    {
        "date" => DateFormats.IsDate,
        "time" => DateFormats.IsTime,
        "date-time" => DateFormats.IsDateTime,
        "duration" => DurationFormat.IsDuration,
        "email" => EmailFormats.IsEmail,
        "idn-email" => EmailFormats.IsIdnEmail,
        "hostname" => HostnameFormats.IsHostname,
        "idn-hostname" => HostnameFormats.IsIdnHostname,
        "ipv4" => IpFormats.IsIpv4,
        "ipv6" => IpFormats.IsIpv6,
        "uri" => UriFormats.IsUri,
        "uri-reference" => UriFormats.IsUriReference,
        "iri" => UriFormats.IsIri,
        "iri-reference" => UriFormats.IsIriReference,
        "uri-template" => UriTemplateFormat.IsUriTemplate,
        "uuid" => UuidFormat.IsUuid,
        "json-pointer" => JsonPointerFormats.IsPointer,
        "relative-json-pointer" => JsonPointerFormats.IsRelativePointer,
        "regex" => RegexFormat.IsRegex,
        _ => null,
    };
}
