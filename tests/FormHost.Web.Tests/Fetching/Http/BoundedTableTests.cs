using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class BoundedTableTests
{
    [Fact]
    public void The_value_not_asked_for_longest_makes_room()
    {
        var made = new List<string>();
        var table = new BoundedTable<string>(2, key =>
        {
            made.Add(key);
            return key;
        });

        foreach (var key in (string[])["a", "b", "a", "c", "a", "b"])
        {
            Assert.Equal(key, table.Get(key));
        }

        Assert.Equal(["a", "b", "c", "b"], made);
        Assert.Equal(2, table.Count);
    }
}
