namespace FormHost.Schema.Diagnostics;

/// <summary>
/// What is wrong with a value. Each has the argument <c>field</c>, how the field is named to people, and stands at its instance
/// location: for a missing or unexpected member that is where the member would be or is.
/// </summary>
public static class ValueCodes
{
    /// <summary>The instance is not JSON, with line and column (argument <c>reason</c>).</summary>
    public const string NotJson = "value.not-json";

    /// <summary>An object has a member twice (argument <c>name</c>); the last one counts. A warning.</summary>
    public const string DuplicateKey = "value.duplicate-key";

    /// <summary>The instance is nested deeper than the limit (argument <c>limit</c>, levels).</summary>
    public const string TooDeep = "value.too-deep";

    /// <summary>The check was given up, since the schema asks for too much work.</summary>
    public const string TooComplex = "value.too-complex";

    /// <summary>A regular expression took too long (argument <c>pattern</c>); the value counts as matching. A warning.</summary>
    public const string Unchecked = "value.unchecked";

    /// <summary>It has the wrong type (argument <c>type</c>, in words).</summary>
    public const string Type = "value.type";

    /// <summary>It is none of the values allowed (argument <c>allowed</c>, a list, shortened).</summary>
    public const string Enum = "value.enum";

    /// <summary>It is not the one value allowed (argument <c>allowed</c>).</summary>
    public const string Const = "value.const";

    /// <summary>It is not a multiple (argument <c>divisor</c>).</summary>
    public const string MultipleOf = "value.multiple-of";

    /// <summary>It is too small (argument <c>limit</c>).</summary>
    public const string Minimum = "value.minimum";

    /// <summary>It is too large (argument <c>limit</c>).</summary>
    public const string Maximum = "value.maximum";

    /// <summary>It is too small or equal to the limit (argument <c>limit</c>).</summary>
    public const string ExclusiveMinimum = "value.exclusive-minimum";

    /// <summary>It is too large or equal to the limit (argument <c>limit</c>).</summary>
    public const string ExclusiveMaximum = "value.exclusive-maximum";

    /// <summary>It is an empty text, list or object, and must not be.</summary>
    public const string Empty = "value.empty";

    /// <summary>It is too short (argument <c>limit</c>, code points).</summary>
    public const string MinLength = "value.min-length";

    /// <summary>It is too long (argument <c>limit</c>, code points).</summary>
    public const string MaxLength = "value.max-length";

    /// <summary>It does not match a regular expression (argument <c>pattern</c>).</summary>
    public const string Pattern = "value.pattern";

    /// <summary>It has not the form that a format names (argument <c>format</c>, in words where there are any).</summary>
    public const string Format = "value.format";

    /// <summary>It is not encoded as the schema says, or not of that media type (argument <c>content</c>).</summary>
    public const string Content = "value.content";

    /// <summary>It is missing.</summary>
    public const string Required = "value.required";

    /// <summary>It is missing, and another member asks for it (argument <c>other</c>).</summary>
    public const string DependentRequired = "value.dependent-required";

    /// <summary>None, or more than one, of several members is there (argument <c>fields</c>, a list).</summary>
    public const string OneRequired = "value.one-required";

    /// <summary>None of several members is there (argument <c>fields</c>, a list).</summary>
    public const string AnyRequired = "value.any-required";

    /// <summary>A member that the schema does not know (argument <c>name</c>).</summary>
    public const string Additional = "value.additional";

    /// <summary>It must not be there.</summary>
    public const string Never = "value.never";

    /// <summary>It has too few members (argument <c>limit</c>).</summary>
    public const string MinProperties = "value.min-properties";

    /// <summary>It has too many members (argument <c>limit</c>).</summary>
    public const string MaxProperties = "value.max-properties";

    /// <summary>It has too few items (argument <c>limit</c>).</summary>
    public const string MinItems = "value.min-items";

    /// <summary>It has too many items (argument <c>limit</c>).</summary>
    public const string MaxItems = "value.max-items";

    /// <summary>A list has an item more than it may have.</summary>
    public const string AdditionalItem = "value.additional-item";

    /// <summary>Two items are equal (arguments <c>first</c>, <c>second</c>: their numbers, from 1).</summary>
    public const string UniqueItems = "value.unique-items";

    /// <summary>A list has too few items that fit (argument <c>limit</c>).</summary>
    public const string Contains = "value.contains";

    /// <summary>A list has too many items that fit (argument <c>limit</c>).</summary>
    public const string MaxContains = "value.max-contains";

    /// <summary>It fits more than one branch of a <c>oneOf</c> (arguments <c>first</c>, <c>second</c>).</summary>
    public const string OneOf = "value.one-of";

    /// <summary>A branch has to be chosen: none was, and none or several fit.</summary>
    public const string Choose = "value.choose";

    /// <summary>It fits no branch, and nothing better can be said.</summary>
    public const string AnyOf = "value.any-of";

    /// <summary>It is what it must not be.</summary>
    public const string Not = "value.not";

    /// <summary>It is a value that it must not be (argument <c>forbidden</c>, a list, shortened).</summary>
    public const string NotValue = "value.not-value";
}
