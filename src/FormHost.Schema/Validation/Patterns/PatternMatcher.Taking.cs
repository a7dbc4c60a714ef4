using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

internal ref partial struct PatternMatcher
{
    /// <summary>Takes one code point of the set.</summary>
    private readonly bool Take(in Instruction instruction, ref int at)
    {
        if (!instruction.Backwards && at < _text.Length && !char.IsSurrogate(_text[at]))
        {
            return instruction.Set!.Contains(_text[at]) && ++at > 0;
        }

        var next = instruction.Backwards ? Before(at) : After(at);
        if (next < 0 || !instruction.Set!.Contains(CodePoints.At(_text, Math.Min(at, next))))
        {
            return false;
        }

        at = next;
        return true;
    }

    private bool TakeLeast(in Instruction instruction, ref int at)
    {
        for (var count = 0; count < instruction.Least; count++)
        {
            if (!Take(instruction, ref at))
            {
                return false;
            }

            _steps--;
        }

        return true;
    }

    /// <summary>Takes as many as there are, and leaves a state that gives them back one by one.</summary>
    private bool TakeMany(in Instruction instruction, ref int index, ref int at)
    {
        var unlimited = instruction.Most == int.MaxValue;
        if (!TakeLeast(instruction, ref at) || (unlimited && WasTried(instruction.Memory, at)))
        {
            return false;
        }

        var limit = at;
        for (var count = instruction.Least; count < instruction.Most; count++)
        {
            var before = at;
            if (!Take(instruction, ref at))
            {
                break;
            }

            _steps--;
            if (unlimited && WasTried(instruction.Memory, at))
            {
                at = before;
                break;
            }
        }

        return GoOnGiving(instruction, limit, ref index, at);
    }

    private bool GiveBack(int limit, ref int index, ref int at)
    {
        ref readonly var instruction = ref _program.Instructions[index];
        at = instruction.Backwards ? After(at) : Before(at);
        return GoOnGiving(instruction, limit, ref index, at);
    }

    /// <summary>Leaves the state for giving back, and goes on from here unless that was tried: without a limit, taking has seen to that.</summary>
    private bool GoOnGiving(in Instruction instruction, int limit, ref int index, int at)
    {
        if (at != limit)
        {
            Push(new MatchState(MatchStateKind.GiveBack, index, at, limit));
        }

        var goesOn = instruction.Most == int.MaxValue || !WasTried(instruction.Memory, at);
        index++;
        return goesOn;
    }

    /// <summary>Takes as few as there may be, and leaves a state that takes more one by one.</summary>
    private bool TakeFew(in Instruction instruction, ref int index, ref int at) =>
        TakeLeast(instruction, ref at) && GoOnTaking(instruction, instruction.Least, ref index, at);

    private bool TakeMore(int count, ref int index, ref int at)
    {
        ref readonly var instruction = ref _program.Instructions[index];
        return count < instruction.Most && Take(instruction, ref at) && GoOnTaking(instruction, count + 1, ref index, at);
    }

    private bool GoOnTaking(in Instruction instruction, int count, ref int index, int at)
    {
        _steps--;
        var wasTried = WasTried(instruction.Memory, at);
        if (!wasTried || instruction.Most != int.MaxValue)
        {
            Push(new MatchState(MatchStateKind.TakeMore, index, at, count));
        }

        index++;
        return !wasTried;
    }

    private readonly bool TakeAgain(in Instruction instruction, ref int at)
    {
        var (start, end) = (_slots[instruction.Slot], _slots[instruction.Slot + 1]);
        if (start == Unset || end == Unset)
        {
            return true;
        }

        var length = end - start;
        var from = instruction.Backwards ? at - length : at;
        if (from < 0 || from + length > _text.Length || !_text.Slice(from, length).SequenceEqual(_text[start..end]))
        {
            return false;
        }

        at = instruction.Backwards ? from : from + length;
        return !IsWithinPair(at);
    }

    private readonly int After(int at) => at < _text.Length ? at + CodePoints.Width(CodePoints.At(_text, at)) : -1;

    private readonly int Before(int at) => at == 0 ? -1 : at > 1 && IsWithinPair(at - 1) ? at - 2 : at - 1;

    private readonly bool IsWithinPair(int at) =>
        at > 0 && at < _text.Length && char.IsHighSurrogate(_text[at - 1]) && char.IsLowSurrogate(_text[at]);

    private readonly bool IsWord(int at) => (uint)at < (uint)_text.Length && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] == '_');
}
