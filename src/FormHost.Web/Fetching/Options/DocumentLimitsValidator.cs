using FormHost.Schema.Documents;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Options;

/// <summary>Says at start which sizes of <c>FormHost:Limits</c> cannot be meant.</summary>
internal sealed class DocumentLimitsValidator : IValidateOptions<DocumentLimits>
{
    private const int MostBytes = 1 << 30;
    private const int MostLevels = 1000;

    public ValidateOptionsResult Validate(string? name, DocumentLimits options)
    {
        (string Key, int Value, int Most)[] figures =
        [
            (nameof(options.DocumentBytes), options.DocumentBytes, MostBytes),
            (nameof(options.Documents), options.Documents, int.MaxValue),
            (nameof(options.TotalBytes), options.TotalBytes, MostBytes),
            (nameof(options.JsonDepth), options.JsonDepth, MostLevels),
            (nameof(options.SchemaNodes), options.SchemaNodes, int.MaxValue),
            (nameof(options.RenderedFields), options.RenderedFields, int.MaxValue),
        ];
        string[] failures =
        [
            .. figures.Where(figure => figure.Value < 1 || figure.Value > figure.Most)
                .Select(figure => $"{FetchLimits.Section}:{figure.Key} is {figure.Value}; it must lie between 1 and {figure.Most}."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
