using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Validation.Results;

/// <summary>Why a branch of a choice does not fit, and how far it is from fitting.</summary>
internal sealed class BranchFailure
{
    public BranchFailure(ErrorCollector errors, JsonPointer at)
    {
        Errors = errors;
        foreach (var error in errors.Errors)
        {
            var place = error.InstancePointer ?? at;
            Depth += place.Tokens.Count();
            if (place == at)
            {
                Here = error.Code is ValueCodes.Type or ValueCodes.Const or ValueCodes.Enum or ValueCodes.Never ? Here ?? error : Here;
            }
            else if (place.Parent == at && error.Code is ValueCodes.Const or ValueCodes.Enum)
            {
                Discriminator ??= error;
                Discriminators++;
            }
        }
    }

    public ErrorCollector Errors { get; }

    /// <summary>The error that the value as a whole is something else.</summary>
    public Diagnostic? Here { get; }

    /// <summary>The first error that a member has not the value which tells this branch from others.</summary>
    public Diagnostic? Discriminator { get; }

    public int Discriminators { get; }

    public int Count => Errors.Errors.Count;

    /// <summary>Levels of all errors together: of as many errors, deeper ones are closer to fitting.</summary>
    public int Depth { get; }

    /// <summary>The one error that there is, if it is of a code.</summary>
    public Diagnostic? Only(string code) => Errors.Errors is [var only] && string.Equals(only.Code, code, StringComparison.Ordinal) ? only : null;
}
