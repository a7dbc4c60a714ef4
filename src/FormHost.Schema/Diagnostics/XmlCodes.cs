namespace FormHost.Schema.Diagnostics;

/// <summary>What can be said about instance XML. Most have the argument <c>parameter</c>, an id.</summary>
public static class XmlCodes
{
    /// <summary>It is not well-formed XML (argument <c>reason</c>), with line and column.</summary>
    public const string NotWellFormed = "xml.not-well-formed";

    /// <summary>It has a document type declaration, which is never read.</summary>
    public const string TypeDeclaration = "xml.type-declaration";

    /// <summary>It holds a character that XML 1.0 cannot carry (argument <c>codePoint</c>, such as <c>U+0001</c>).</summary>
    public const string UnreadableCharacter = "xml.unreadable-character";

    /// <summary>It is longer than allowed (argument <c>limit</c>, characters).</summary>
    public const string TooLarge = "xml.too-large";

    /// <summary>Its root is not called <c>instance</c> (argument <c>name</c>).</summary>
    public const string RootName = "xml.root-name";

    /// <summary>A child of the root is no parameter and was passed over (argument <c>name</c>).</summary>
    public const string IgnoredElement = "xml.ignored-element";

    /// <summary>An element in a parameter was passed over (arguments <c>parameter</c>, <c>name</c>).</summary>
    public const string NestedElement = "xml.nested-element";

    /// <summary>Text beside the parameters was passed over.</summary>
    public const string StrayText = "xml.stray-text";

    /// <summary>A parameter without an id was passed over.</summary>
    public const string MissingId = "xml.missing-id";

    /// <summary>An id comes twice: the texts were joined with one space (argument <c>parameter</c>).</summary>
    public const string DuplicateId = "xml.duplicate-id";

    /// <summary>The document is of the other serialisation (arguments <c>declared</c>, <c>found</c>).</summary>
    public const string OtherSerialisation = "xml.other-serialisation";

    /// <summary>Another serialisation is chosen than the software type declares (arguments <c>chosen</c>, <c>declared</c>).</summary>
    public const string ChosenSerialisation = "xml.chosen-serialisation";

    /// <summary>In <c>xml</c>, a parameter <c>_</c> that holds <c>{}</c> only means: no parameters.</summary>
    public const string EmptyJson = "xml.empty-json";

    /// <summary>The parameter <c>_</c> is not JSON (argument <c>reason</c>), with line and column.</summary>
    public const string NotJson = "xml.not-json";

    /// <summary>The JSON of the parameter <c>_</c> is nested too deeply (argument <c>limit</c>, levels).</summary>
    public const string TooDeep = "xml.too-deep";

    /// <summary>The parameters are JSON, but no object.</summary>
    public const string NotAnObject = "xml.not-an-object";

    /// <summary>An object has a member twice; the last one counts (argument <c>parameter</c>).</summary>
    public const string DuplicateMember = "xml.duplicate-member";

    /// <summary>A value that XML cannot carry (arguments <c>parameter</c>, <c>codePoint</c>).</summary>
    public const string ForbiddenCharacter = "xml.forbidden-character";

    /// <summary>An id that XML cannot carry (arguments <c>parameter</c>, <c>codePoint</c>).</summary>
    public const string ForbiddenCharacterInId = "xml.forbidden-character-in-id";

    /// <summary>Software often misreads booleans in <c>xml</c> (argument <c>parameter</c>).</summary>
    public const string Boolean = "xml.boolean";

    /// <summary>A null has no agreed text in <c>xml</c>; <c>null</c> was written (argument <c>parameter</c>).</summary>
    public const string Null = "xml.null";

    /// <summary>A list or object has no agreed text in <c>xml</c>; its JSON was written (argument <c>parameter</c>).</summary>
    public const string Structure = "xml.structure";

    /// <summary>A parameter <c>_</c> makes an <c>xml</c> document look like <c>json-in-xml</c> (argument <c>parameter</c>).</summary>
    public const string ReservedId = "xml.reserved-id";
}
