using System.Text.RegularExpressions;

namespace FormHost.Web.Fetching.WebPages;

/// <summary>Guesses where the raw file lies whose page on a forge was given.</summary>
internal static partial class RawAddress
{
    private const string GitHub = "github.com";

    /// <summary>The raw file's address for a file page of GitHub, GitLab, Gitea, cgit or gitweb; null for any other address.</summary>
    public static Uri? Of(Uri page)
    {
        var path = page.AbsolutePath;
        var raw = new UriBuilder(page) { Fragment = string.Empty };
        if (page.Host is GitHub && GitHubBlob().Match(path) is { Success: true } github)
        {
            raw.Host = "raw.githubusercontent.com";
            raw.Path = $"{github.Groups["repository"].Value}/{github.Groups["file"].Value}";
            raw.Query = string.Empty;
            return raw.Uri;
        }

        if (GitwebQuery().IsMatch(page.Query))
        {
            raw.Query = GitwebQuery().Replace(page.Query, "${before}a=blob_plain", 1);
            return raw.Uri;
        }

        raw.Path = RawPath(path);
        return string.Equals(raw.Path, path, StringComparison.Ordinal) ? null : raw.Uri;
    }

    private static string RawPath(string path)
    {
        foreach (var (pattern, replacement) in Rules())
        {
            if (pattern.IsMatch(path))
            {
                return pattern.Replace(path, replacement, 1);
            }
        }

        return path;
    }

    private static IEnumerable<(Regex Pattern, string Replacement)> Rules()
    {
        yield return (GitLabBlob(), "/-/raw/");
        yield return (GitwebPath(), "${before}/blob_plain/");
        yield return (GiteaSource(), "${before}/raw/${kind}/");
        yield return (CgitTree(), "${before}/plain/");
        yield return (Blob(), "${before}/raw/");
    }

    [GeneratedRegex("^/(?<repository>[^/]+/[^/]+)/blob/(?<file>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex GitHubBlob();

    [GeneratedRegex("(?<before>[?;&])a=blob(?=[;&]|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GitwebQuery();

    [GeneratedRegex("/-/blob/", RegexOptions.NonBacktracking)]
    private static partial Regex GitLabBlob();

    [GeneratedRegex(@"^(?<before>.*\.git)/blob/", RegexOptions.NonBacktracking)]
    private static partial Regex GitwebPath();

    [GeneratedRegex("^(?<before>/[^/]+/[^/]+)/src/(?<kind>branch|tag|commit)/", RegexOptions.NonBacktracking)]
    private static partial Regex GiteaSource();

    [GeneratedRegex(@"^(?<before>.*/cgit/.+|.*\.git)/tree/", RegexOptions.NonBacktracking)]
    private static partial Regex CgitTree();

    [GeneratedRegex("^(?<before>/[^/]+/.+?)/blob/", RegexOptions.NonBacktracking)]
    private static partial Regex Blob();
}
