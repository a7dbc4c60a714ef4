using System.Runtime.CompilerServices;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;

namespace FormHost.Schema.Validation;

/// <summary>One evaluation under way: the instance, and what is counted and noted meanwhile.</summary>
internal ref struct Evaluation
{
    /// <summary>Schemas that may be applied per token before results are remembered, and a floor for small instances.</summary>
    private const int WorkPerToken = 64;
    private const int WorkFloor = 10_000;

    /// <summary>Schemas that may be applied after that.</summary>
    private const int HeavyWork = 2_000_000;

    /// <summary>The instance. A field, since copying it for each access would cost more than the access.</summary>
    public readonly InstanceView Instance;

    private readonly int _rememberAfter;
    private readonly int _workLimit;
    private int _work;
    private int _depth;

    public Evaluation(InstanceView instance, EvaluationState state, FormatMode formats)
    {
        Instance = instance;
        State = state;
        Formats = formats;
        _rememberAfter = (int)Math.Min((long)instance.Tokens.Length * WorkPerToken, int.MaxValue / 4) + WorkFloor;
        _workLimit = _rememberAfter + HeavyWork;
    }

    /// <summary>No marks are kept.</summary>
    public static int NoMarks => -1;

    public EvaluationState State { get; }

    public FormatMode Formats { get; }

    /// <summary>True where the evaluation was given up; results since then mean nothing.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>True once so many schemas were applied that results are worth remembering.</summary>
    public readonly bool Remembers => _work > _rememberAfter;

    /// <summary>Notes that errors are collected now, which applies schemas again and again: results are remembered from here on.</summary>
    public void StartCollecting() => _work = Math.Max(_work, _rememberAfter + 1);

    /// <summary>Enters a schema; false where there were too many, or too many within each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter()
    {
        if (++_work <= _workLimit && ((++_depth & 15) != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            return true;
        }

        IsExhausted = true;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => _depth--;

    /// <summary>Notes that a pattern took too long.</summary>
    public void NoteTimeout(KeywordEvaluator keyword, string pattern, int token)
    {
        State.TimedOut.Add((keyword, pattern, token));
        Charge(HeavyWork / 10);
    }

    /// <summary>Counts the work of matching a pattern, which may take a step per character of both.</summary>
    public void ChargeMatch(int pattern, int text) => Charge((int)Math.Min(1 + (((long)pattern * text) >> 6), HeavyWork));

    /// <summary>Counts work that a keyword does beyond the usual.</summary>
    public void Charge(int work) => _work += work;
}
