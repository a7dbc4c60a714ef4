using Microsoft.Extensions.Options;

namespace FormHost.Web.Embedding;

/// <summary>Says at start which entries of <c>FormHost:Embedding:Origins</c> are no exact origins.</summary>
internal sealed class EmbeddingOptionsValidator : IValidateOptions<EmbeddingOptions>
{
    public ValidateOptionsResult Validate(string? name, EmbeddingOptions options)
    {
        string[] failures =
        [
            .. options.Origins.Where(origin => EmbedOrigin.Parse(origin) is null)
                .Select(origin => $"{EmbeddingOptions.OriginsSection}: “{origin}” is no origin; write scheme, host and port, such as https://panel.example.org, without wildcards."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
