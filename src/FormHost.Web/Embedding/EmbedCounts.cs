using FormHost.Schema.Diagnostics;
using FormHost.Web.Pages;

namespace FormHost.Web.Embedding;

/// <summary>How a form stands, without any of its values.</summary>
/// <param name="IsValid">True where nothing is wrong.</param>
/// <param name="Errors">How much is wrong.</param>
/// <param name="Set">How many fields are set.</param>
internal sealed record EmbedCounts(bool IsValid, int Errors, int Set)
{
    public static EmbedCounts Of(FormPageModel page)
    {
        var errors = page.Raw is { } raw
            ? raw.Faults.Count(fault => fault.Severity == Severity.Error)
            : page.View?.CountErrors ?? 0;
        return new EmbedCounts(errors == 0 && page.Outcome.Xml is not null, errors, page.Raw is null ? page.View?.CountSet ?? 0 : 0);
    }
}
