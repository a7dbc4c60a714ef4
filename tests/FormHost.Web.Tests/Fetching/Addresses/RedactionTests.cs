using FormHost.Web.Fetching.Addresses;

namespace FormHost.Web.Tests.Fetching.Addresses;

public sealed class RedactionTests
{
    private static readonly Uri Url = new("https://me:s3cret@h.example.org/a?private_token=t0ken#x");

    [Fact]
    public void Logs_show_neither_user_nor_query() => Assert.Equal("https://h.example.org/a?***", Redaction.ForLog(Url));

    [Fact]
    public void Pages_show_the_query_but_no_user() => Assert.Equal("https://h.example.org/a?private_token=t0ken", Redaction.ForPage(Url));
}
