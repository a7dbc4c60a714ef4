using System.Globalization;
using System.Text;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation.Results;

/// <summary>Ways from the root of an instance to a token, and back.</summary>
internal static class InstancePath
{
    /// <summary>The place of a value token.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="token">The value, or a member's name, which then stands for the value.</param>
    /// <param name="state">Room for text.</param>
    /// <param name="schema">A schema that speaks of the value, for its title.</param>
    public static InstanceLocation To(InstanceView instance, int token, EvaluationState state, SchemaNode? schema = null)
    {
        var at = InstanceLocation.Root();
        var container = 0;
        while (container != token && instance[container].Kind >= TokenKind.Array)
        {
            var isObject = instance[container].Kind is TokenKind.Object;
            var index = 0;
            var child = container + 1;
            while (instance[isObject ? child + 1 : child].Next <= token)
            {
                child = instance[isObject ? child + 1 : child].Next;
                index++;
            }

            at = isObject ? at.Member(CharacterText.Of(instance.TextOf(child), state).ToString()) : at.Item(index);
            if (isObject && child == token)
            {
                break;
            }

            container = isObject ? child + 1 : child;
        }

        if (schema is not null)
        {
            at.Enter(schema);
        }

        return at;
    }

    /// <summary>The value token at a place; null where the instance has none.</summary>
    public static int? TokenAt(InstanceView instance, JsonPointer place)
    {
        var token = 0;
        foreach (var step in place.Tokens)
        {
            var name = Encoding.UTF8.GetBytes(step);
            token = instance[token].Kind switch
            {
                TokenKind.Object => instance.Member(token, name, NameHash.Of(name)),
                TokenKind.Array => Item(instance, token, step),
                _ => -1,
            };
            if (token < 0)
            {
                return null;
            }
        }

        return token;
    }

    private static int Item(InstanceView instance, int list, string step)
    {
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= instance[list].Count)
        {
            return -1;
        }

        var item = list + 1;
        for (; index > 0; index--)
        {
            item = instance[item].Next;
        }

        return item;
    }
}
