using Microsoft.Extensions.Options;

namespace FormHost.Web.Hosting;

/// <summary>Says at start which limits of forms cannot be meant.</summary>
internal sealed class FormLimitsValidator : IValidateOptions<FormLimits>
{
    private const int LeastBytes = 1024;
    private const int MostBytes = 256 * 1024 * 1024;
    private const int MostValues = 10_000_000;

    public ValidateOptionsResult Validate(string? name, FormLimits options)
    {
        if (options.FormBytes is < LeastBytes or > MostBytes)
        {
            return ValidateOptionsResult.Fail($"{FormLimits.Section}:FormBytes is {options.FormBytes}; it must lie between {LeastBytes} and {MostBytes}.");
        }

        return options.FormValues is < 1 or > MostValues
            ? ValidateOptionsResult.Fail($"{FormLimits.Section}:FormValues is {options.FormValues}; it must lie between 1 and {MostValues}.")
            : ValidateOptionsResult.Success;
    }
}
