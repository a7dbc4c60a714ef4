using System.Globalization;

namespace FormHost.Benchmarks.Fetching;

/// <summary>Times in milliseconds, sorted.</summary>
internal sealed class Percentiles(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public double At(double share) => _sorted[Math.Min(_sorted.Length - 1, (int)(share * _sorted.Length))];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"p50 {At(0.5):0.00} ms, p99 {At(0.99):0.00} ms, worst {_sorted[^1]:0.00} ms");
}
