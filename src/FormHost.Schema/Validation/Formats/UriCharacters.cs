using System.Buffers;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>What may stand in each part of a URI (RFC 3986, appendix A) or IRI (RFC 3987, section 2.2), besides percent-encodings.</summary>
internal sealed class UriCharacters
{
    private const string Unreserved = Characters.LettersAndDigits + "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    /// <summary>RFC 3987: ucschar.</summary>
    public static readonly CodePointSet International = CodePointSet.Of(
        [new(0xA0, 0xD7FF), new(0xF900, 0xFDCF), new(0xFDF0, 0xFFEF), new(0xE1000, 0xEFFFD), .. Enumerable.Range(1, 13).Select(Plane)]);

    /// <summary>RFC 3987: iprivate.</summary>
    public static readonly CodePointSet Private = CodePointSet.Of(new(0xE000, 0xF8FF), new(0xF0000, 0xFFFFD), new(0x100000, 0x10FFFD));

    public static readonly UriCharacters Uri = new(CodePointSet.Empty, CodePointSet.Empty);
    public static readonly UriCharacters Iri = new(International, Private);

    public static readonly SearchValues<char> Scheme = SearchValues.Create(Characters.LettersAndDigits + "+-.");

    /// <summary>The address of an IPvFuture.</summary>
    public static readonly SearchValues<char> FutureAddress = SearchValues.Create(Unreserved + SubDelimiters + ":");

    private UriCharacters(CodePointSet international, CodePointSet inQueries)
    {
        HostName = CodePointSet.OfAll(Unreserved + SubDelimiters).Union(international);
        UserInfo = HostName.Union(CodePointSet.OfAll(":"));
        Path = UserInfo.Union(CodePointSet.OfAll("@/"));
        Fragment = Path.Union(CodePointSet.OfAll("?"));
        Query = Fragment.Union(inQueries);
    }

    public CodePointSet HostName { get; }

    public CodePointSet UserInfo { get; }

    public CodePointSet Path { get; }

    public CodePointSet Fragment { get; }

    public CodePointSet Query { get; }

    private static CodePointRange Plane(int plane) => new(plane << 16, (plane << 16) + 0xFFFD);
}
