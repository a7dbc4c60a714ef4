using FormHost.Schema.Documents;

namespace FormHost.Schema.Tests.Documents;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("/a~1b/~0", true)]
    [InlineData("a", false)]
    [InlineData("/~2", false)]
    [InlineData("/~", false)]
    public void Reads_only_pointers(string text, bool valid) => Assert.Equal(valid, JsonPointer.TryParse(text, out _));

    [Fact]
    public void Escapes_what_it_appends()
    {
        var pointer = JsonPointer.Root.Append("a/b~c").Append(3);
        Assert.Equal("/a~1b~0c/3", pointer.ToString());
        Assert.Equal(["a/b~c", "3"], pointer.Tokens);
        Assert.Equal("3", pointer.Name);
        Assert.Equal("a/b~c", pointer.Parent.Name);
        Assert.Equal(JsonPointer.Root, pointer.Parent.Parent);
    }
}
