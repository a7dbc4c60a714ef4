using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FormHost.Benchmarks.Evaluation;

/// <summary>Times and allocations of one operation: the best of many short rounds, which a busy machine disturbs least.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Timing(double Nanoseconds, double Bytes)
{
    public static Timing Of(Action action, int milliseconds = 2, int rounds = 400)
    {
        var fastest = double.PositiveInfinity;
        var bytes = double.PositiveInfinity;
        for (var round = 0; round < rounds; round++)
        {
            var count = 0;
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            TimeSpan elapsed;
            do
            {
                action();
                action();
                action();
                action();
                count += 4;
                elapsed = Stopwatch.GetElapsedTime(start);
            }
            while (elapsed.TotalMilliseconds < milliseconds);
            fastest = Math.Min(fastest, elapsed.TotalNanoseconds / count);
            bytes = Math.Min(bytes, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / count);
        }

        return new(fastest, bytes);
    }
}
