namespace FormHost.Web.Requests.Pages;

/// <summary>The two names of the usual software type.</summary>
internal static class SoftwareTypes
{
    /// <summary>The name by which types are compared.</summary>
    public static string? Plain(string? softwareType) => softwareType is "RootSoftwareInstance" ? "default" : softwareType;
}
