namespace FormHost.Web.Requests.Masters;

/// <summary>The masters, by name, under <c>FormHost:Masters</c>. None: nothing can be sent.</summary>
internal sealed class MastersOptions
{
    public const string Section = "FormHost:Masters";

    /// <summary>The masters.</summary>
    public IDictionary<string, MasterOptions> Masters { get; } = new Dictionary<string, MasterOptions>(StringComparer.OrdinalIgnoreCase);
}
