using FormHost.Schema.Validation.Numbers;

namespace FormHost.Schema.Validation.Instances;

/// <summary>Equality as JSON Schema has it: numbers by value, strings by code point, objects without order.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(InstanceView left, int leftToken, InstanceView right, int rightToken)
    {
        ref readonly var a = ref left[leftToken];
        ref readonly var b = ref right[rightToken];
        return a.Kind == b.Kind && a.Kind switch
        {
            TokenKind.Number => AreEqualNumbers(left.TextOf(leftToken), right.TextOf(rightToken)),
            TokenKind.String => left.TextOf(leftToken).SequenceEqual(right.TextOf(rightToken)),
            TokenKind.Array => a.Count == b.Count && AreEqualArrays(left, leftToken, right, rightToken),
            TokenKind.Object => a.Count == b.Count && AreEqualObjects(left, leftToken, right, rightToken),
            _ => true,
        };
    }

    public static int HashOf(InstanceView instance, int token)
    {
        ref readonly var value = ref instance[token];
        switch (value.Kind)
        {
            case TokenKind.Number:
                return ExactNumber.Parse(instance.TextOf(token)).Hash;
            case TokenKind.String:
                return NameHash.Of(instance.TextOf(token));
            case TokenKind.Array:
                var list = 17;
                for (var item = token + 1; item < value.Next; item = instance[item].Next)
                {
                    list = HashCode.Combine(list, HashOf(instance, item));
                }

                return list;
            case TokenKind.Object:
                var sum = 19;
                for (var name = token + 1; name < value.Next; name = instance[name + 1].Next)
                {
                    sum += HashCode.Combine(instance[name].Detail, HashOf(instance, name + 1));
                }

                return sum;
            default:
                return (int)value.Kind;
        }
    }

    private static bool AreEqualNumbers(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.SequenceEqual(right) || ExactNumber.Compare(ExactNumber.Parse(left), ExactNumber.Parse(right)) == 0;

    private static bool AreEqualArrays(InstanceView left, int leftToken, InstanceView right, int rightToken)
    {
        var (i, j) = (leftToken + 1, rightToken + 1);
        for (; i < left[leftToken].Next; (i, j) = (left[i].Next, right[j].Next))
        {
            if (!AreEqual(left, i, right, j))
            {
                return false;
            }
        }

        return true;
    }

    // Members mostly come in the same order: the search starts where the last one ended.
    private static bool AreEqualObjects(InstanceView left, int leftToken, InstanceView right, int rightToken)
    {
        var guess = rightToken + 1;
        for (var i = leftToken + 1; i < left[leftToken].Next; i = left[i + 1].Next)
        {
            var name = left.TextOf(i);
            var member = guess < right[rightToken].Next && right[guess].Detail == left[i].Detail && right.TextOf(guess).SequenceEqual(name)
                ? guess + 1
                : right.Member(rightToken, name, left[i].Detail);
            if (member < 0 || !AreEqual(left, i + 1, right, member))
            {
                return false;
            }

            guess = right[member].Next;
        }

        return true;
    }
}
