using CsCheck;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Tests.Validation.Unicode;

public sealed class CodePointSetTests
{
    private static readonly Gen<CodePointRange> Range =
        Gen.Select(Gen.OneOf(Gen.Int[0, 200], Gen.Int[0x10FF00, 0x10FFFF]), Gen.Int[0, 40], static (first, more) => new CodePointRange(first, Math.Min(first + more, 0x10FFFF)));

    private static readonly Gen<CodePointRange[]> Ranges = Range.Array[0, 6];

    [Fact]
    public void A_set_has_what_its_ranges_have() =>
        Gen.Select(Ranges, Range).Sample(static (ranges, other) =>
            CodePointSet.Of(ranges).Contains(other.First) == Array.Exists(ranges, range => range.First <= other.First && other.First <= range.Last));

    [Fact]
    public void Union_intersection_difference_and_complement_are_those_of_their_members() =>
        Gen.Select(Ranges, Ranges, Range).Sample(static (left, right, other) =>
        {
            var (a, b) = (CodePointSet.Of(left), CodePointSet.Of(right));
            var (inA, inB) = (a.Contains(other.Last), b.Contains(other.Last));
            Assert.Equal(inA || inB, a.Union(b).Contains(other.Last));
            Assert.Equal(inA && inB, a.Intersect(b).Contains(other.Last));
            Assert.Equal(inA && !inB, a.Except(b).Contains(other.Last));
            Assert.Equal(!inA, a.Complement().Contains(other.Last));
            Assert.Equal(a.Ranges, a.Complement().Complement().Ranges);
        });

    [Fact]
    public void Only_a_set_of_one_has_a_single_member()
    {
        Assert.Equal('a', CodePointSet.OfOne('a').Single);
        Assert.Null(CodePointSet.OfAll("ab").Single);
        Assert.Null(CodePointSet.Empty.Single);
    }
}
