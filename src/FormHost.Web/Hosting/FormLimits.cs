namespace FormHost.Web.Hosting;

/// <summary>How large a posted form or body may be, under <c>FormHost:Limits</c>: real forms exceed ASP.NET's usual limits.</summary>
internal sealed class FormLimits
{
    public const string Section = "FormHost:Limits";

    /// <summary>Bytes of the name of one value.</summary>
    public const int NameBytes = 16 * 1024;

    /// <summary>Bytes of one posted form or body.</summary>
    public int FormBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Values in one posted form.</summary>
    public int FormValues { get; init; } = 20_000;
}
