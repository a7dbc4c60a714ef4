namespace FormHost.Schema.Diagnostics;

/// <summary>What can be said about a descriptor. Those about an entry have the argument <c>entry</c>, its id.</summary>
public static class DescriptorCodes
{
    /// <summary>It is JSON, but no object (argument <c>document</c>): no descriptor at all.</summary>
    public const string NotAnObject = "descriptor.not-an-object";

    /// <summary>It has no object <c>software-type</c>, so no entries.</summary>
    public const string NoEntries = "descriptor.no-entries";

    /// <summary>An entry is no object; it opens raw.</summary>
    public const string EntryNotAnObject = "descriptor.entry-not-an-object";

    /// <summary>An entry has no <c>request</c>, or an empty one; it opens raw.</summary>
    public const string RequestMissing = "descriptor.request-missing";

    /// <summary>The <c>request</c> of an entry is no text or no URL (argument <c>text</c>, its JSON); it opens raw.</summary>
    public const string RequestUnusable = "descriptor.request-unusable";

    /// <summary>An entry requests what an earlier one does (arguments <c>other</c>, <c>softwareType</c>); it opens raw.</summary>
    public const string Duplicate = "descriptor.duplicate";

    /// <summary>An entry has no <c>response</c>, or an empty one.</summary>
    public const string ResponseMissing = "descriptor.response-missing";

    /// <summary>The <c>response</c> of an entry is no URL (argument <c>text</c>, its JSON).</summary>
    public const string ResponseUnusable = "descriptor.response-unusable";

    /// <summary>No serialisation is stated for an entry; <c>json-in-xml</c> is used.</summary>
    public const string SerialisationMissing = "descriptor.serialisation-missing";

    /// <summary>A serialisation is neither <c>xml</c> nor <c>json-in-xml</c>, and is passed over.</summary>
    public const string SerialisationUnknown = "descriptor.serialisation-unknown";

    /// <summary>A key that SlapOS does not know (argument <c>name</c>).</summary>
    public const string UnknownKey = "descriptor.unknown-key";

    /// <summary>A value is not of the expected kind, and is passed over (arguments <c>name</c>, <c>expected</c>: <c>string</c>, <c>number</c>, …).</summary>
    public const string WrongType = "descriptor.wrong-type";

    /// <summary>A number is too large to sort by (argument <c>name</c>).</summary>
    public const string IndexTooLarge = "descriptor.index-too-large";

    /// <summary>It could not be checked against SlapOS' contract (argument <c>reason</c>).</summary>
    public const string Unchecked = "descriptor.unchecked";

    /// <summary>There are further remarks, which are not listed.</summary>
    public const string More = "descriptor.more";

    /// <summary>The descriptor has no entry of that id or software type (arguments <c>entry</c>, <c>known</c>).</summary>
    public const string NoSuchEntry = "descriptor.no-such-entry";
}
