namespace FormHost.Web.Embedding;

/// <summary>The design of an embedded form: the values that were understood.</summary>
public sealed record EmbedTheme
{
    public static readonly EmbedTheme Usual = new();

    /// <summary>The values, each with its name.</summary>
    public IReadOnlyList<(string Name, string Value)> Values { get; private init; } = [];

    /// <summary>Names of values that were not understood.</summary>
    public IReadOnlyList<string> Refused { get; private init; } = [];

    /// <summary>The style sheet that the values give.</summary>
    public string StyleSheet => $":root {{\n{string.Concat(Values.Select(pair => $"  {Declare(pair.Name, pair.Value)}\n"))}}}\n";

    public static EmbedTheme Read(IQueryCollection query)
    {
        var given = DesignValues.All
            .Where(value => query.ContainsKey(value.Name))
            .Select(value => (value.Name, Value: query[value.Name].ToString()))
            .ToLookup(pair => Declare(pair.Name, pair.Value) is not null);
        return new EmbedTheme { Values = [.. given[true]], Refused = [.. given[false].Select(pair => pair.Name)] };
    }

    private static string? Declare(string name, string value) =>
        DesignValues.All.First(known => string.Equals(known.Name, name, StringComparison.Ordinal)).Declare(value);
}
