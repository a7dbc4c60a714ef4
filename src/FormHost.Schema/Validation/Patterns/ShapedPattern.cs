using System.Text.RegularExpressions;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>
/// The .NET expression for texts of one shape. Backtracking is tried first, since it starts and mostly runs faster; a pattern that takes too long
/// that way goes on in the engine that takes time linear in the text, if that engine can run it. Thread-safe.
/// </summary>
internal sealed class ShapedPattern
{
    /// <summary>How long a match may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a match may take before the linear engine takes over.</summary>
    private static readonly TimeSpan FirstTimeout = TimeSpan.FromMilliseconds(10);

    private readonly string _expression;
    private volatile bool _backtracks;
    private volatile Regex? _regex;

    private ShapedPattern(string expression, bool backtracks)
    {
        _expression = expression;
        _backtracks = backtracks;
        _regex = Build(RegexOptions.None, backtracks ? Timeout : FirstTimeout);
    }

    public static ShapedPattern? Create(ParsedPattern pattern, TextShape shape) =>
        PatternEmitter.Emit(pattern, shape) is var (expression, backtracks) ? new ShapedPattern(expression, backtracks) : null;

    /// <summary>Null where the match took too long.</summary>
    public bool? IsMatch(ReadOnlySpan<char> text)
    {
        try
        {
            return _regex?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException) when (!_backtracks)
        {
            GoLinear();
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }

        return IsMatch(text);
    }

    private void GoLinear()
    {
        try
        {
            _regex = Build(RegexOptions.NonBacktracking, Timeout);
        }
        catch (NotSupportedException)
        {
            _regex = Build(RegexOptions.None, Timeout);
        }

        _backtracks = true;
    }

    private Regex Build(RegexOptions options, TimeSpan timeout) =>
        new(_expression, options | RegexOptions.CultureInvariant, timeout);
}
