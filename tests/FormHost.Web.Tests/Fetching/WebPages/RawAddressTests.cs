using FormHost.Web.Fetching.WebPages;

namespace FormHost.Web.Tests.Fetching.WebPages;

public sealed class RawAddressTests
{
    [Theory]
    [InlineData("https://github.com/o/r/blob/master/a/software.cfg.json", "https://raw.githubusercontent.com/o/r/master/a/software.cfg.json")]
    [InlineData("https://lab.example.org/o/r/-/blob/1.0/a.json?ref_type=heads", "https://lab.example.org/o/r/-/raw/1.0/a.json?ref_type=heads")]
    [InlineData("https://lab.example.org/g/s/r/blob/master/a.json", "https://lab.example.org/g/s/r/raw/master/a.json")]
    [InlineData("https://codeberg.org/o/r/src/branch/main/a.json", "https://codeberg.org/o/r/raw/branch/main/a.json")]
    [InlineData("https://git.example.org/?p=s.git;a=blob;f=a.json;hb=HEAD", "https://git.example.org/?p=s.git;a=blob_plain;f=a.json;hb=HEAD")]
    [InlineData("https://git.example.org/s.git/blob/HEAD:/a.json", "https://git.example.org/s.git/blob_plain/HEAD:/a.json")]
    [InlineData("https://git.example.org/cgit/s/tree/a.json?h=main", "https://git.example.org/cgit/s/plain/a.json?h=main")]
    public void A_forges_page_has_a_raw_file(string page, string raw) => Assert.Equal(raw, RawAddress.Of(new Uri(page))?.AbsoluteUri);

    [Theory]
    [InlineData("https://raw.githubusercontent.com/o/r/master/a.json")]
    [InlineData("https://lab.example.org/o/r/-/raw/master/a.json")]
    [InlineData("https://www.example.org/")]
    public void Other_addresses_have_none(string page) => Assert.Null(RawAddress.Of(new Uri(page)));
}
