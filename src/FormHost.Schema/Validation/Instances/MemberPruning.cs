using System.Runtime.InteropServices;
using System.Text;

namespace FormHost.Schema.Validation.Instances;

/// <summary>Leaves of repeated members only the last one, as JSON readers do.</summary>
internal static class MemberPruning
{
    /// <summary>Finds members whose name comes again in the same object.</summary>
    /// <param name="superseded">Takes their name tokens.</param>
    /// <returns>The name tokens of the repetitions, in document order.</returns>
    public static List<int> FindRepeated(InstanceBuffer buffer, ReadOnlySpan<byte> text, HashSet<int> superseded)
    {
        var repeated = new List<int>();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var container = 0; container < buffer.Count; container++)
        {
            if (buffer[container].Kind is not TokenKind.Object)
            {
                continue;
            }

            last.Clear();
            for (var name = container + 1; name < buffer[container].Next; name = buffer[name + 1].Next)
            {
                // Latin-1 keeps every byte apart, so that names which are no well-formed UTF-8 are too.
                ref var previous = ref CollectionsMarshal.GetValueRefOrAddDefault(last, Encoding.Latin1.GetString(buffer.TextOf(name, text)), out var isRepeated);
                if (isRepeated)
                {
                    superseded.Add(previous);
                    repeated.Add(name);
                }

                previous = name;
            }
        }

        return repeated;
    }

    /// <summary>Takes the superseded members out.</summary>
    public static void Prune(InstanceBuffer buffer, HashSet<int> superseded)
    {
        var moved = new int[buffer.Count + 1];
        var kept = 0;
        for (var index = 0; index < buffer.Count;)
        {
            var end = superseded.Contains(index) ? buffer[index + 1].Next : index + 1;
            var step = end == index + 1 ? 1 : 0;
            for (; index < end; index++)
            {
                moved[index] = kept;
            }

            kept += step;
        }

        moved[buffer.Count] = kept;
        CountMembers(buffer, superseded);
        for (var index = 0; index < buffer.Count; index++)
        {
            if (moved[index + 1] > moved[index])
            {
                var token = buffer[index];
                token.Next = moved[token.Next];
                buffer[moved[index]] = token;
            }
        }

        buffer.Truncate(kept);
        buffer.HasDuplicates = false;
    }

    private static void CountMembers(InstanceBuffer buffer, HashSet<int> superseded)
    {
        for (var container = 0; container < buffer.Count; container++)
        {
            if (buffer[container].Kind is TokenKind.Object)
            {
                var count = 0;
                for (var name = container + 1; name < buffer[container].Next; name = buffer[name + 1].Next)
                {
                    count += superseded.Contains(name) ? 0 : 1;
                }

                buffer[container].Detail = count;
            }
        }
    }
}
