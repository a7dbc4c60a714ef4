using System.Buffers;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>
/// Runs a program over one text. It goes back to earlier choices as ECMA-262 describes, but remembers which choice failed at which position and
/// tries none twice; so, without back-references, time grows with the length of the text times that of the program. Steps are counted, and
/// too many end the match.
/// </summary>
internal ref partial struct PatternMatcher
{
    /// <summary>How many steps a match may take, besides <see cref="StepsPerUnit"/> for each UTF-16 unit of the text.</summary>
    public const int MaximumSteps = 5_000_000;

    /// <summary>See <see cref="MaximumSteps"/>.</summary>
    public const int StepsPerUnit = 16;

    /// <summary>How many states to go back to are kept at once.</summary>
    public const int MaximumStates = 1 << 20;

    private const int Unset = -1;

    private readonly PatternProgram _program;
    private readonly ReadOnlySpan<char> _text;
    private readonly Span<int> _slots;
    private readonly Span<ulong> _tried;
    private Span<MatchState> _states;
    private MatchState[]? _rented;
    private int _count;
    private long _steps;

    /// <param name="slots">As many as the program has, each -1.</param>
    /// <param name="tried">Zeros, <see cref="MemoryFor"/> as many.</param>
    /// <param name="states">Room to start with.</param>
    public PatternMatcher(PatternProgram program, ReadOnlySpan<char> text, Span<int> slots, Span<ulong> tried, Span<MatchState> states)
    {
        _program = program;
        _text = text;
        _slots = slots;
        _tried = tried;
        _states = states;
        _steps = MaximumSteps + ((long)StepsPerUnit * text.Length);
    }

    /// <summary>How many words of memory a match needs.</summary>
    public static long MemoryFor(PatternProgram program, int length) => (((long)program.Choices * (length + 1)) + 63) / 64;

    /// <summary>Whether the program matches some part of the text; null where that took too many steps.</summary>
    public bool? IsMatch()
    {
        try
        {
            for (var start = 0; start <= _text.Length; start += start < _text.Length ? CodePoints.Width(CodePoints.At(_text, start)) : 1)
            {
                if (Run(0, start))
                {
                    return true;
                }

                if (_program.Anchored || _steps < 0)
                {
                    break;
                }
            }

            return _steps < 0 ? null : false;
        }
        finally
        {
            if (_rented is not null)
            {
                ArrayPool<MatchState>.Shared.Return(_rented);
            }
        }
    }

    /// <summary>Recursion is as deep as looks stand within one another.</summary>
    private bool Run(int index, int at)
    {
        var floor = _count;
        while (_steps-- >= 0)
        {
            ref readonly var instruction = ref _program.Instructions[index];
            if (instruction.Operation == Operation.Accept)
            {
                return true;
            }

            if (!Step(instruction, ref index, ref at) && !GoBack(floor, ref index, ref at))
            {
                return false;
            }
        }

        return false;
    }

    private bool Step(in Instruction instruction, ref int index, ref int at)
    {
        switch (instruction.Operation)
        {
            case Operation.One:
                index++;
                return Take(instruction, ref at);
            case Operation.Many:
                return instruction.Lazy ? TakeFew(instruction, ref index, ref at) : TakeMany(instruction, ref index, ref at);
            case Operation.Split:
                if (WasTried(instruction.Memory, at))
                {
                    return false;
                }

                Push(new MatchState(MatchStateKind.Choice, instruction.Lazy ? index + 1 : instruction.Target, at));
                index = instruction.Lazy ? instruction.Target : index + 1;
                return true;
            case Operation.Jump:
                index = instruction.Target;
                return true;
            case Operation.Start:
                index++;
                return at == 0;
            case Operation.End:
                index++;
                return at == _text.Length;
            case Operation.Boundary:
                index++;
                return (IsWord(at - 1) != IsWord(at)) != instruction.Negated;
            case Operation.Look:
                return Look(instruction, ref index, at);
            case Operation.Save:
                index++;
                Write(instruction.Slot, at);
                return true;
            case Operation.Unset:
                index++;
                for (var slot = instruction.Slot; slot < instruction.Target; slot++)
                {
                    Write(slot, Unset);
                }

                return true;
            case Operation.Progress:
                index++;
                return _slots[instruction.Slot] != at;
            default:
                index++;
                return TakeAgain(instruction, ref at);
        }
    }

    /// <summary>Goes back to the last choice above <paramref name="floor"/>; false where none is left.</summary>
    private bool GoBack(int floor, ref int index, ref int at)
    {
        while (_count > floor)
        {
            var state = _states[--_count];
            switch (state.Kind)
            {
                case MatchStateKind.Choice:
                    (index, at) = (state.Index, state.Position);
                    return true;
                case MatchStateKind.Restore:
                    _slots[state.Index] = state.Position;
                    break;
                case MatchStateKind.GiveBack:
                    (index, at) = (state.Index, state.Position);
                    if (GiveBack(state.Limit, ref index, ref at))
                    {
                        return true;
                    }

                    break;
                default:
                    (index, at) = (state.Index, state.Position);
                    if (TakeMore(state.Limit, ref index, ref at))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private bool Look(in Instruction instruction, ref int index, int at)
    {
        var floor = _count;
        var found = Run(index + 1, at);
        if (_steps < 0)
        {
            return false;
        }

        index = instruction.Target;
        if (found)
        {
            Forget(instruction);
            LeaveLook(floor, undo: instruction.Negated);
        }

        return found != instruction.Negated;
    }

    /// <summary>A look's body is not gone back into; what it captured stays, but for a negated look.</summary>
    private void LeaveLook(int floor, bool undo)
    {
        var kept = floor;
        for (var i = floor; i < _count; i++)
        {
            if (_states[i].Kind == MatchStateKind.Restore)
            {
                _states[kept++] = _states[i];
            }
        }

        _count = kept;
        var (index, at) = (0, 0);
        if (undo)
        {
            GoBack(floor, ref index, ref at);
        }
    }

    /// <summary>After a match of a look's body its choices have not all failed.</summary>
    private void Forget(in Instruction look)
    {
        var (bit, end) = (BitOf(look.Memory, 0), BitOf(look.MemoryEnd, 0));
        _steps -= (end - bit) / 64;
        while (bit < end)
        {
            var width = Math.Min(64 - (int)(bit % 64), end - bit);
            _tried[(int)(bit / 64)] &= ~((ulong.MaxValue >> (int)(64 - width)) << (int)(bit % 64));
            bit += width;
        }
    }

    private void Write(int slot, int value)
    {
        if (_slots[slot] != value)
        {
            Push(new MatchState(MatchStateKind.Restore, slot, _slots[slot]));
            _slots[slot] = value;
        }
    }

    private void Push(MatchState state)
    {
        if (_count == MaximumStates)
        {
            _steps = -1;
            return;
        }

        if (_count == _states.Length)
        {
            var larger = ArrayPool<MatchState>.Shared.Rent(_states.Length * 2);
            _states.CopyTo(larger);
            if (_rented is not null)
            {
                ArrayPool<MatchState>.Shared.Return(_rented);
            }

            _states = _rented = larger;
        }

        _states[_count++] = state;
    }

    /// <summary>Remembers that a choice is tried at a position; true where it was before.</summary>
    private readonly bool WasTried(int memory, int at)
    {
        if (memory < 0)
        {
            return false;
        }

        var bit = BitOf(memory, at);
        ref var word = ref _tried[(int)(bit / 64)];
        var mask = 1UL << (int)bit;
        var before = (word & mask) != 0;
        word |= mask;
        return before;
    }

    private readonly long BitOf(int memory, int at) => ((long)memory * (_text.Length + 1)) + at;
}
