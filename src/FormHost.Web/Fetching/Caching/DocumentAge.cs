namespace FormHost.Web.Fetching.Caching;

/// <summary>How old a copy of a document may be.</summary>
internal enum DocumentAge
{
    /// <summary>As old as its host lets it be: for opening a form.</summary>
    AsHostSays,

    /// <summary>Asked for anew: for "reload".</summary>
    Reloaded,

    /// <summary>Up to a minute, whatever its host says: for a form that is being filled in, which must not change or wait at each key.</summary>
    Settled,
}
