namespace FormHost.Web.Fetching.Options;

/// <summary>How a credential is sent.</summary>
internal enum CredentialScheme
{
    /// <summary><c>Authorization: Basic</c>, of a user name and a secret.</summary>
    Basic,

    /// <summary><c>Authorization: Bearer</c>, of a secret.</summary>
    Bearer,

    /// <summary>A header of its own, such as GitLab's <c>PRIVATE-TOKEN</c>.</summary>
    Header,
}
