namespace FormHost.Schema.Validation.Patterns;

internal static class CapturedGroups
{
    /// <summary>The groups within a part that are among <paramref name="referenced"/>, in order.</summary>
    public static IReadOnlyList<int> In(PatternNode part, IReadOnlySet<int> referenced)
    {
        var found = new List<int>();
        if (referenced.Count > 0)
        {
            Collect(part, referenced, found);
        }

        return found;
    }

    private static void Collect(PatternNode node, IReadOnlySet<int> referenced, List<int> found)
    {
        switch (node)
        {
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Collect(part, referenced, found);
                }

                break;
            case PatternNode.Choice choice:
                foreach (var option in choice.Options)
                {
                    Collect(option, referenced, found);
                }

                break;
            case PatternNode.Capture capture:
                if (referenced.Contains(capture.Group))
                {
                    found.Add(capture.Group);
                }

                Collect(capture.Body, referenced, found);
                break;
            case PatternNode.Look look:
                Collect(look.Body, referenced, found);
                break;
            case PatternNode.Repeat repeat:
                Collect(repeat.Body, referenced, found);
                break;
            default:
                break;
        }
    }
}
