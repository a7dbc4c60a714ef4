namespace FormHost.Web.Api.Problems;

/// <summary>A kind of problem: what RFC 9457 calls a type.</summary>
/// <param name="Name">The last part of its URI-reference, which never changes.</param>
/// <param name="Status">The HTTP status that it usually comes with.</param>
/// <param name="Title">A summary that is the same for all problems of the type.</param>
/// <param name="Meaning">What it means, and what can be done.</param>
internal sealed record ProblemType(string Name, int Status, string Title, string Meaning)
{
    /// <summary>Where the types are described.</summary>
    public const string Prefix = "/problems/";

    /// <summary>The URI-reference that stands in a problem.</summary>
    public string Reference => Prefix + Name;
}
