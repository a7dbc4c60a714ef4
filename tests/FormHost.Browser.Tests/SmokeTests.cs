namespace FormHost.Browser.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_service_has_an_assembly() => Assert.NotNull(typeof(FormHost.Schema.Documents.DocumentSet).Assembly);
}
