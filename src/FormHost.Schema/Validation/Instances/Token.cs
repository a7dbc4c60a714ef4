using System.Runtime.InteropServices;

namespace FormHost.Schema.Validation.Instances;

/// <summary>
/// A value or member name of an instance that was read: where its text stands, and where its subtree ends. Tokens stand in document
/// order, a member's name right before its value.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    /// <summary>Where the text starts: of strings and names without quotes; for unescaped ones in the side text.</summary>
    public int Start;

    /// <summary>Where the text ends.</summary>
    public int End;

    /// <summary>The first token after the subtree.</summary>
    public int Next;

    /// <summary>Members or items of a container; the hash of a member name.</summary>
    public int Detail;

    public TokenKind Kind;

    /// <summary>Strings: the text had escapes and stands, unescaped, in the side text. Numbers: neither fraction nor exponent.</summary>
    public bool Flag;

    /// <summary>How many members or items there are.</summary>
    public readonly int Count => Detail;
}
