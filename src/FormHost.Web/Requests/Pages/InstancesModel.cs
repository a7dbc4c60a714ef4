using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Requests.Masters;

namespace FormHost.Web.Requests.Pages;

/// <summary>The instances of a master.</summary>
/// <param name="Masters">The masters that list theirs.</param>
/// <param name="Master">The one that is shown.</param>
/// <param name="Titles">The titles.</param>
/// <param name="Problem">Why there are none to be had.</param>
/// <param name="Reason">The reason behind it, as a sentence.</param>
public sealed record InstancesModel(
    IReadOnlyList<Master> Masters, Master? Master, ImmutableArray<string> Titles, Diagnostic? Problem = null, string? Reason = null);
