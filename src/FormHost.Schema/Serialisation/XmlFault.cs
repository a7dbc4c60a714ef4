using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

/// <summary>What an XML reader's complaint means for the operator. The reader has no codes, so its words are looked at.</summary>
internal static partial class XmlFault
{
    /// <summary>The diagnostic of a fault.</summary>
    /// <param name="fault">The complaint.</param>
    /// <param name="xml">What was read.</param>
    /// <param name="linesBefore">Lines that come before it in what the operator gave.</param>
    public static Diagnostic Of(XmlException fault, string xml, int linesBefore)
    {
        if (fault.Message.Contains("DTD is prohibited", StringComparison.Ordinal))
        {
            var before = xml.AsSpan(0, Math.Max(0, xml.IndexOf("<!DOCTYPE", StringComparison.Ordinal)));
            return At(Diagnostic.Error(XmlCodes.TypeDeclaration), before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), linesBefore);
        }

        var diagnostic = InvalidCharacter().Match(fault.Message) is { Success: true } invalid
            ? Diagnostic.Error(XmlCodes.UnreadableCharacter, ("codePoint", CodePoint(invalid.Groups["code"].Value)))
            : Diagnostic.Error(XmlCodes.NotWellFormed, ("reason", Reason(fault.Message)));
        return fault.LineNumber == 0 ? diagnostic : At(diagnostic, fault.LineNumber, fault.LinePosition, linesBefore);
    }

    private static Diagnostic At(Diagnostic diagnostic, int line, int column, int linesBefore) =>
        diagnostic with { Line = line + linesBefore, Column = Math.Max(1, column) };

    private static string CodePoint(string hexadecimal) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture):X4}");

    /// <summary>The reader's own words, without the position that it repeats at the end.</summary>
    private static string Reason(string message)
    {
        var end = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        message = end < 0 ? message : message[..end];
        return XmlCharacters.Visible(message.Replace(" has occurred.", ".", StringComparison.Ordinal));
    }

    [GeneratedRegex("hexadecimal value 0x(?<code>[0-9A-F]{1,6}), is an invalid character", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InvalidCharacter();
}
