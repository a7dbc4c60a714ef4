using System.Text.RegularExpressions;

namespace FormHost.Web.Embedding;

/// <summary>How an embedded form is shown, from the address of its frame. None of it can hold a parameter's value.</summary>
public sealed partial record EmbedOptions
{
    private const int MostLabelCharacters = 60;

    /// <summary>Names this embed in every message, so that two on one page do not mix; empty where the page gave none.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The design values.</summary>
    public EmbedTheme Theme { get; init; } = EmbedTheme.Usual;

    /// <summary>The language of the texts that was asked for and exists; null where none was asked for.</summary>
    public string? Language { get; init; }

    /// <summary>The label of the Submit button; null for a form without one.</summary>
    public string? SubmitLabel { get; init; }

    /// <summary>True where the form fills a frame of fixed height, and scrolls in it.</summary>
    public bool FillsFrame { get; init; }

    /// <summary>True where the page around wants the values with each change.</summary>
    public bool SendsValues { get; init; }

    /// <summary>Names of options whose values were not understood, and so were ignored.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>The options as they stand in an address: understood ones only.</summary>
    public IEnumerable<(string Name, string Value)> Values =>
        new (string Name, string? Value)[]
        {
            ("id", Id),
            ("lang", Language),
            ("submit", SubmitLabel),
            ("fill", FillsFrame ? "true" : null),
            ("values", SendsValues ? "true" : null),
        }.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => (pair.Name, pair.Value!)).Concat(Theme.Values);

    public static EmbedOptions Read(IQueryCollection query)
    {
        var theme = EmbedTheme.Read(query);
        var (id, language, label) = (One(query, "id"), One(query, "lang"), One(query, "submit"));
        return new EmbedOptions
        {
            Id = id is not null && Identifier().IsMatch(id) ? id : string.Empty,
            Theme = theme,
            Language = PageLanguages.Find(language),
            SubmitLabel = label is null ? null : LabelOf(label),
            FillsFrame = IsOn(query, "fill"),
            SendsValues = IsOn(query, "values"),
            Ignored =
            [
                .. theme.Refused,
                .. id is not null && !Identifier().IsMatch(id) ? ["id"] : (string[])[],
                .. language is not null && PageLanguages.Find(language) is null ? ["lang"] : (string[])[],
            ],
        };
    }

    private static string LabelOf(string text) => text.Trim() switch
    {
        "" or "true" => "Submit",
        { Length: > MostLabelCharacters } label => label[..MostLabelCharacters],
        var label => label,
    };

    private static string? One(IQueryCollection query, string name) => query.TryGetValue(name, out var values) ? values[0] : null;

    private static bool IsOn(IQueryCollection query, string name) => One(query, name) is not (null or "false" or "0");

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifier();
}
