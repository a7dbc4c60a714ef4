using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FormHost.Benchmarks.Pages;

/// <summary>The baseline: one component that renders the elements, attributes and texts of a page made before, with nothing to decide.</summary>
internal sealed partial class Bare : ComponentBase
{
    private static readonly HashSet<string> Void = new(["meta", "link", "input", "br"], StringComparer.OrdinalIgnoreCase);

    private static List<Token> s_tokens = [];

    private enum TokenKind
    {
        Open,
        Close,
        Text,
        Markup,
    }

    public static void Take(string page) => s_tokens = [.. Read(page)];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var token in s_tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Open:
                    builder.OpenElement(0, token.Text);
                    foreach (var (name, value) in token.Attributes)
                    {
                        builder.AddAttribute(1, name, value);
                    }

                    break;
                case TokenKind.Close:
                    builder.CloseElement();
                    break;
                case TokenKind.Text:
                    builder.AddContent(2, token.Text);
                    break;
                default:
                    builder.AddMarkupContent(3, token.Text);
                    break;
            }
        }
    }

    private static IEnumerable<Token> Read(string page)
    {
        foreach (Match match in Tag().Matches(page))
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["text"].Success)
            {
                yield return new Token(TokenKind.Text, WebUtility.HtmlDecode(match.Value), []);
            }
            else if (name.Length == 0)
            {
                yield return new Token(TokenKind.Markup, match.Value, []);
            }
            else if (match.Groups["close"].Success)
            {
                yield return new Token(TokenKind.Close, name, []);
            }
            else
            {
                var attributes = Attribute().Matches(match.Groups["attributes"].Value)
                    .Select(one => (one.Groups["name"].Value, WebUtility.HtmlDecode(one.Groups["value"].Value)));
                yield return new Token(TokenKind.Open, name, [.. attributes]);
                if (Void.Contains(name))
                {
                    yield return new Token(TokenKind.Close, name, []);
                }
            }
        }
    }

    [GeneratedRegex("""<(?<close>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:[^<>"]|"[^"]*")*)>|<![^>]*>|(?<text>[^<]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-zA-Z_][^\s="/]*)(="(?<value>[^"]*)")?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attribute();

    private sealed record Token(TokenKind Kind, string Text, (string Name, string Value)[] Attributes);
}
