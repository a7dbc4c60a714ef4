namespace FormHost.Schema.Validation.Patterns;

/// <summary>What an <see cref="Instruction"/> does; each either goes on or fails, and a failure goes back to the last choice.</summary>
internal enum Operation
{
    /// <summary>The pattern, or the body of a look, matches.</summary>
    Accept,

    /// <summary>Goes on at <see cref="Instruction.Target"/>.</summary>
    Jump,

    /// <summary>Goes on at the next instruction; should that fail, at <see cref="Instruction.Target"/>. Lazy: the other way round.</summary>
    Split,

    /// <summary>One code point of <see cref="Instruction.Set"/>.</summary>
    One,

    /// <summary><see cref="Instruction.Least"/> to <see cref="Instruction.Most"/> code points of <see cref="Instruction.Set"/>.</summary>
    Many,

    /// <summary>The start of the text.</summary>
    Start,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>The edge of an ASCII word.</summary>
    Boundary,

    /// <summary>The following instructions up to their <see cref="Accept"/> match from here; goes on at <see cref="Instruction.Target"/>.</summary>
    Look,

    /// <summary>Writes the position into <see cref="Instruction.Slot"/>.</summary>
    Save,

    /// <summary>Empties the slots from <see cref="Instruction.Slot"/> up to, not including, <see cref="Instruction.Target"/>.</summary>
    Unset,

    /// <summary>Fails where the position is still that in <see cref="Instruction.Slot"/>.</summary>
    Progress,

    /// <summary>The text between <see cref="Instruction.Slot"/> and the slot after it, again.</summary>
    Again,
}
