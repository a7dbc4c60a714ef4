using System.Runtime.InteropServices;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>A step of a <see cref="PatternProgram"/>; what the parts mean, <see cref="Operation"/> says.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Instruction(Operation Operation)
{
    public CodePointSet? Set { get; init; }

    public int Target { get; init; }

    public int Slot { get; init; }

    public int Least { get; init; }

    /// <summary><see cref="int.MaxValue"/> stands for no limit.</summary>
    public int Most { get; init; }

    public bool Lazy { get; init; }

    public bool Negated { get; init; }

    /// <summary>Within a look-behind, the text is read from right to left.</summary>
    public bool Backwards { get; init; }

    /// <summary>Which row of the matcher's memory this choice has; none: -1.</summary>
    public int Memory { get; init; }

    /// <summary>For a look: the rows of its body end before this one; they start at <see cref="Memory"/>.</summary>
    public int MemoryEnd { get; init; }
}
