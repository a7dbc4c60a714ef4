using System.Text;
using FormHost.Web.Fetching.WebPages;

namespace FormHost.Web.Tests.Fetching.WebPages;

public sealed class WebPageTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("\uFEFF \n<html lang='en'>")]
    [InlineData("<!-- made by X --><head>")]
    public void HTML_is_recognised(string text) => Assert.True(WebPage.Is(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\": \"<html>\"}")]
    [InlineData("<?xml version='1.0'?><instance/>")]
    [InlineData("\uFEFF")]
    public void Other_text_is_not_taken_for_HTML(string text) => Assert.False(WebPage.Is(Encoding.UTF8.GetBytes(text)));
}
