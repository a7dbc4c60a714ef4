using System.Text;

namespace FormHost.Web.Releases;

/// <summary>Writes the query of an address.</summary>
internal static class Query
{
    /// <summary>A path with those values that are given; null and empty ones are left out.</summary>
    public static string Write(string path, IEnumerable<(string Name, string? Value)> values)
    {
        var text = new StringBuilder(path);
        var separator = '?';
        foreach (var (name, value) in values.Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            text.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value!));
            separator = '&';
        }

        return text.ToString();
    }
}
