using FormHost.Schema.Documents;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class ControlNamesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("a/b~c%d")]
    [InlineData("%000a%")]
    [InlineData("line\nbreak\r\n")]
    [InlineData("\0\u001f")]
    [InlineData("😀\ud800")]
    [InlineData("key:x#y\"<>")]
    public void A_name_survives_what_browsers_do_to_names(string name)
    {
        var pointer = JsonPointer.Root.Append(name).Append(0);
        var control = ControlNames.Value(pointer);
        Assert.DoesNotContain(control, unit => unit is < ' ' || char.IsSurrogate(unit));
        Assert.True(ControlNames.TryDecode(control, out var read));
        Assert.Equal(pointer, read);
    }
}
