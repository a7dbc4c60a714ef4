using FormHost.Web.Fetching.Addresses;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Options;

/// <summary>Says at start which entries of <c>FormHost:Catalogue</c> are neither a release's URL nor a folder.</summary>
internal sealed class CatalogueOptionsValidator : IValidateOptions<CatalogueOptions>
{
    public ValidateOptionsResult Validate(string? name, CatalogueOptions options)
    {
        string[] failures =
        [
            .. options.Entries.Where(CatalogueOptions.IsFolder).Where(folder => !Directory.Exists(folder))
                .Select(folder => $"{CatalogueOptions.Section}: there is no folder “{folder}”."),
            .. options.Entries.Where(entry => !CatalogueOptions.IsFolder(entry) && !DocumentAddress.TryRead(entry, out _, out _))
                .Select(url => $"{CatalogueOptions.Section}: “{Redaction.OfText(url)}” is no release URL."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
