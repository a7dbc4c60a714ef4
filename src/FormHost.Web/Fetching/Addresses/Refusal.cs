namespace FormHost.Web.Fetching.Addresses;

/// <summary>Why the guard refused an address. For the log only: the browser hears the same of all of them.</summary>
internal enum Refusal
{
    /// <summary>The port is neither in the list nor opened.</summary>
    Port,

    /// <summary>A name without a dot.</summary>
    SingleLabelName,

    /// <summary>A name that never means a public host.</summary>
    SpecialName,

    /// <summary>An address, or one of a name's addresses, that is not public and not opened.</summary>
    Address,

    /// <summary>A redirect from https to http.</summary>
    Downgrade,
}
