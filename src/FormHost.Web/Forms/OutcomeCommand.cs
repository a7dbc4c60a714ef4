using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;

namespace FormHost.Web.Forms;

/// <summary>The command that requests what a form describes.</summary>
internal static class OutcomeCommand
{
    /// <summary>One line for a POSIX shell; a sentence where a part of it cannot stand in one.</summary>
    public static string Of(string? release, string softwareType, bool shared, SerialisationKind serialisation) =>
        new RequestCommand
        {
            ReleaseUrl = release,
            SoftwareType = softwareType,
            Shared = shared,
            Serialisation = serialisation,
        }.Text() ?? "The release or software type holds a control character, which no command line can carry safely.";
}
