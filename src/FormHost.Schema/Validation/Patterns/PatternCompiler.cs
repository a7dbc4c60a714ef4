namespace FormHost.Schema.Validation.Patterns;

/// <summary>Compiles a parsed pattern; counted repetitions unfold, but for those of single code points.</summary>
internal sealed class PatternCompiler
{
    /// <summary>The longest program that is made.</summary>
    public const int MaximumInstructions = 20_000;

    private readonly List<Instruction> _instructions = [];
    private readonly bool _captures;
    private int _slots;
    private int _choices;
    private int _looks;

    private PatternCompiler(ParsedPattern pattern)
    {
        _captures = pattern.HasBackReferences;
        _slots = _captures ? 2 * (pattern.Groups + 1) : 0;
    }

    private bool IsTooLong => _instructions.Count > MaximumInstructions;

    /// <returns>Null where the program would be longer than <see cref="MaximumInstructions"/>.</returns>
    public static PatternProgram? Compile(ParsedPattern pattern)
    {
        var compiler = new PatternCompiler(pattern);
        compiler.Add(pattern.Root, backwards: false);
        compiler.Add(new Instruction(Operation.Accept));
        return compiler.IsTooLong
            ? null
            : new PatternProgram([.. compiler._instructions], compiler._slots, compiler._choices, IsAnchored(pattern.Root));
    }

    private static bool IsAnchored(PatternNode node) => node switch
    {
        PatternNode.Start => true,
        PatternNode.Sequence { Parts: [var first, ..] } => IsAnchored(first),
        PatternNode.Choice choice => choice.Options.All(IsAnchored),
        PatternNode.Capture capture => IsAnchored(capture.Body),
        _ => false,
    };

    private void Add(PatternNode node, bool backwards)
    {
        if (IsTooLong)
        {
            return;
        }

        switch (node)
        {
            case PatternNode.One one:
                Add(new Instruction(Operation.One) { Set = one.Set, Backwards = backwards });
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in backwards ? sequence.Parts.Reverse() : sequence.Parts)
                {
                    Add(part, backwards);
                }

                break;
            case PatternNode.Choice choice:
                AddChoice(choice, backwards);
                break;
            case PatternNode.Capture capture:
                AddCapture(capture, backwards);
                break;
            case PatternNode.BackReference reference:
                Add(new Instruction(Operation.Again) { Slot = 2 * reference.Group, Backwards = backwards });
                break;
            case PatternNode.Start:
                Add(new Instruction(Operation.Start));
                break;
            case PatternNode.End:
                Add(new Instruction(Operation.End));
                break;
            case PatternNode.WordBoundary boundary:
                Add(new Instruction(Operation.Boundary) { Negated = boundary.Negated });
                break;
            case PatternNode.Look look:
                AddLook(look);
                break;
            case PatternNode.Repeat { Body: PatternNode.One one } repeat:
                Add(new Instruction(Operation.Many)
                {
                    Set = one.Set,
                    Least = repeat.Least,
                    Most = repeat.Most ?? int.MaxValue,
                    Lazy = IsLazy(repeat),
                    Backwards = backwards,
                    Memory = NextMemory(),
                });
                break;
            case PatternNode.Repeat repeat:
                AddRepeat(repeat, backwards);
                break;
        }
    }

    private void AddChoice(PatternNode.Choice choice, bool backwards)
    {
        var jumps = new List<int>();
        for (var i = 0; i < choice.Options.Count - 1; i++)
        {
            var split = AddSplit(lazy: false);
            Add(choice.Options[i], backwards);
            jumps.Add(Add(new Instruction(Operation.Jump)));
            TargetHere(split);
        }

        Add(choice.Options[^1], backwards);
        jumps.ForEach(TargetHere);
    }

    private void AddCapture(PatternNode.Capture capture, bool backwards)
    {
        if (!_captures)
        {
            Add(capture.Body, backwards);
            return;
        }

        var (start, end) = (2 * capture.Group, (2 * capture.Group) + 1);
        Add(new Instruction(Operation.Save) { Slot = backwards ? end : start });
        Add(capture.Body, backwards);
        Add(new Instruction(Operation.Save) { Slot = backwards ? start : end });
    }

    private void AddLook(PatternNode.Look look)
    {
        var memory = _choices;
        var at = Add(new Instruction(Operation.Look) { Negated = look.Negated });
        _looks++;
        Add(look.Body, look.Behind);
        _looks--;
        Add(new Instruction(Operation.Accept));
        TargetHere(at);
        _instructions[at] = _instructions[at] with { Memory = memory, MemoryEnd = _choices };
    }

    private void AddRepeat(PatternNode.Repeat repeat, bool backwards)
    {
        for (var round = 0; round < repeat.Least && !IsTooLong; round++)
        {
            var before = _instructions.Count;
            AddRound(repeat, backwards);
            if (_instructions.Count == before)
            {
                return;
            }
        }

        if (repeat.Most is null)
        {
            var start = _instructions.Count;
            var split = AddSplit(IsLazy(repeat));
            AddOptionalRound(repeat, backwards);
            Add(new Instruction(Operation.Jump) { Target = start });
            TargetHere(split);
            return;
        }

        var splits = new List<int>();
        for (var round = repeat.Least; round < repeat.Most && !IsTooLong; round++)
        {
            splits.Add(AddSplit(IsLazy(repeat)));
            AddOptionalRound(repeat, backwards);
        }

        splits.ForEach(TargetHere);
    }

    /// <summary>ECMA-262, RepeatMatcher: a round starts with its groups unset.</summary>
    private void AddRound(PatternNode.Repeat repeat, bool backwards)
    {
        if (_captures && repeat.LastGroup >= repeat.FirstGroup)
        {
            Add(new Instruction(Operation.Unset) { Slot = 2 * repeat.FirstGroup, Target = 2 * (repeat.LastGroup + 1) });
        }

        Add(repeat.Body, backwards);
    }

    /// <summary>
    /// ECMA-262, RepeatMatcher: a round that is not required must not match the empty text. Without captures the matcher's memory sees to that,
    /// since such a round leads back to a choice already tried.
    /// </summary>
    private void AddOptionalRound(PatternNode.Repeat repeat, bool backwards)
    {
        if (!_captures)
        {
            AddRound(repeat, backwards);
            return;
        }

        var slot = _slots++;
        Add(new Instruction(Operation.Save) { Slot = slot });
        AddRound(repeat, backwards);
        Add(new Instruction(Operation.Progress) { Slot = slot });
    }

    /// <summary>Without captures nobody sees how much of the text a look matches; so the least will do.</summary>
    private bool IsLazy(PatternNode.Repeat repeat) => repeat.Lazy || (_looks > 0 && !_captures);

    private int AddSplit(bool lazy) => Add(new Instruction(Operation.Split) { Lazy = lazy, Memory = NextMemory() });

    private int NextMemory() => _captures ? -1 : _choices++;

    private int Add(Instruction instruction)
    {
        _instructions.Add(instruction);
        return _instructions.Count - 1;
    }

    private void TargetHere(int at) => _instructions[at] = _instructions[at] with { Target = _instructions.Count };
}
