namespace FormHost.Schema.Diagnostics;

/// <summary>What can be said about a form as a whole, or about what was typed into it.</summary>
public static class FormCodes
{
    /// <summary>The form has more fields than one page may show (argument <c>limit</c>).</summary>
    public const string TooManyFields = "form.too-many-fields";

    /// <summary>The form has more fields than are listed at once (argument <c>limit</c>).</summary>
    public const string OutlineLimit = "form.outline-limit";

    /// <summary>Text in a JSON field is no JSON (argument <c>field</c>, <c>reason</c>), with line and column.</summary>
    public const string NotJson = "form.not-json";

    /// <summary>A document of parameters is no JSON (argument <c>reason</c>), with line and column.</summary>
    public const string DocumentNotJson = "form.document-not-json";

    /// <summary>A document of parameters is nested too deeply (argument <c>limit</c>, levels), with line and column.</summary>
    public const string DocumentTooDeep = "form.document-too-deep";

    /// <summary>A name that was to be added or renamed is taken (argument <c>name</c>).</summary>
    public const string NameTaken = "form.name-taken";

    /// <summary>A name was emptied (argument <c>name</c>, as it was).</summary>
    public const string NameEmpty = "form.name-empty";

    /// <summary>A key matches none of the patterns that the schema has for keys (arguments <c>name</c>, <c>patterns</c>).</summary>
    public const string KeyPattern = "form.key-pattern";

    /// <summary>A parameter stands in a schema that allows no further ones (argument <c>name</c>).</summary>
    public const string Undeclared = "form.undeclared";

    /// <summary>Parameters that another entry's form does not know wait for the return (argument <c>names</c>).</summary>
    public const string SetAside = "form.set-aside";

    /// <summary>A document was opened (arguments <c>set</c>, <c>problems</c>: how many, in words).</summary>
    public const string Opened = "form.opened";

    /// <summary>Parameters of a document of the other serialisation were opened (arguments <c>found</c>, <c>declared</c>, <c>set</c>, <c>problems</c>).</summary>
    public const string TakenOver = "form.taken-over";

    /// <summary>Nothing was given that could be opened.</summary>
    public const string NothingToOpen = "form.nothing-to-open";

    /// <summary>XML cannot carry the parameters, so they cannot be shown as such.</summary>
    public const string NoXml = "form.no-xml";

    /// <summary>Two schemas that apply at one place exclude each other (argument <c>field</c>, <c>keyword</c>).</summary>
    public const string Conflict = "form.conflict";
}
