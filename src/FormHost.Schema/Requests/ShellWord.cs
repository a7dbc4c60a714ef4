using System.Buffers;

namespace FormHost.Schema.Requests;

/// <summary>Words of a POSIX shell's command line.</summary>
internal static class ShellWord
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%+=:,./_-");

    /// <summary>The word as it must be typed: as it is, or in single quotes.</summary>
    public static string Quote(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Plain)
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>False for control characters, which a terminal may act on when they are pasted.</summary>
    public static bool IsSafe(string word) => !word.Any(char.IsControl);

    /// <summary>True where a command would take the word for an option.</summary>
    public static bool LooksLikeAnOption(string word) => word.StartsWith('-');

    /// <summary>An option with its value, in one word where the value looks like an option itself.</summary>
    public static string[] Option(string name, string value) =>
        LooksLikeAnOption(value) ? [$"{name}={value}"] : [name, value];
}
