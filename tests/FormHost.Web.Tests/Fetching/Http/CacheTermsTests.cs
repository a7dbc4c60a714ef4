using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class CacheTermsTests
{
    [Theory]
    [InlineData(null, null, 60)]
    [InlineData("public", null, 60)]
    [InlineData("max-age=300", null, 300)]
    [InlineData("max-age=300", "100", 200)]
    [InlineData("max-age=300", "400", 0)]
    [InlineData("max-age=300, s-maxage=5", null, 5)]
    [InlineData("no-cache, max-age=300", null, 0)]
    [InlineData("no-store", null, 0)]
    [InlineData("max-age=31536000", null, 86400)]
    [InlineData("max-age=nonsense", null, 60)]
    public void A_document_is_fresh_as_long_as_its_host_says(string? cacheControl, string? age, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Terms(cacheControl, age).Fresh);

    [Theory]
    [InlineData("max-age=1", true, true)]
    [InlineData("private", true, false)]
    [InlineData("no-store", false, false)]
    public void What_may_not_be_kept_or_shared_is_not(string cacheControl, bool keep, bool share)
    {
        var terms = Terms(cacheControl, null);

        Assert.Equal((keep, share), (terms.MayKeep, terms.MayShare));
    }

    private static CacheTerms Terms(string? cacheControl, string? age)
    {
        using var response = new HttpResponseMessage { Content = new ByteArrayContent([]) };
        response.Headers.TryAddWithoutValidation("Cache-Control", cacheControl);
        response.Headers.TryAddWithoutValidation("Age", age);
        return CacheTerms.Of(response);
    }
}
