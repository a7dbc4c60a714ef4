using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>
/// The command line that requests an instance with given parameters, <c>slapos request</c>. Its parameters file holds the instance
/// XML as it is.
/// </summary>
public sealed record RequestCommand
{
    /// <summary>Stands where the operator's own title belongs.</summary>
    public const string TitlePlaceholder = "TITLE";

    /// <summary>Stands for a release whose URL is not known.</summary>
    public const string ReleasePlaceholder = "RELEASE_URL";

    /// <summary>The instance's title; empty where the operator has yet to choose one.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The release, as text that is kept as it was given; null where it could not be derived.</summary>
    public required string? ReleaseUrl { get; init; }

    /// <summary>The software type.</summary>
    public required string SoftwareType { get; init; }

    /// <summary>True to request a shared instance.</summary>
    public required bool Shared { get; init; }

    /// <summary>How the parameters are serialised. It is always stated: the command fails where the descriptor does not say it.</summary>
    public required SerialisationKind Serialisation { get; init; }

    /// <summary>The name of the parameters file; <c>.xml</c> makes the command take it as it is.</summary>
    public string ParametersFile { get; init; } = "parameters.xml";

    /// <summary>Where the instance may be placed, such as (<c>computer_guid</c>, <c>COMP-1</c>).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Node { get; init; } = [];

    /// <summary><c>started</c>, <c>stopped</c> or <c>destroyed</c>; null for the command's default.</summary>
    public string? State { get; init; }

    /// <summary>
    /// One line for a POSIX shell; null where something in it holds a control character, with which a pasted line could do
    /// something else than it says.
    /// </summary>
    public string? Text()
    {
        string[] names = [Or(Title, TitlePlaceholder), Or(ReleaseUrl, ReleasePlaceholder)];
        string[] options =
        [
            .. ShellWord.Option("--type", SoftwareType),
            .. ShellWord.Option("--parameters-file", ParametersFile),
            .. ShellWord.Option("--force-serialisation", Serialisation.WireName()),
            .. Node.Count == 0 ? (string[])[] : ["--node", .. Node.Select(pair => $"{pair.Key}={pair.Value}")],
            .. State is null ? [] : ShellWord.Option("--state", State),
            .. Shared ? (string[])["--slave"] : [],
        ];
        string[] words = names.Any(ShellWord.LooksLikeAnOption)
            ? ["slapos", "request", .. options, "--", .. names]
            : ["slapos", "request", .. names, .. options];
        return Array.TrueForAll(words, ShellWord.IsSafe) ? string.Join(' ', words.Select(ShellWord.Quote)) : null;
    }

    private static string Or(string? text, string placeholder) => string.IsNullOrEmpty(text) ? placeholder : text;
}
