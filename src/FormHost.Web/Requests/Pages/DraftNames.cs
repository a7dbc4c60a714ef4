namespace FormHost.Web.Requests.Pages;

/// <summary>Names of the request page's controls.</summary>
internal static class DraftNames
{
    public const string Title = "_title";
    public const string Master = "_master";
    public const string State = "_state";
    public const string Seen = "_seen";
    public const string Reveal = "_reveal";
    public const string Insist = "_anyway";
    public const string Confirm = "_confirm";
}
