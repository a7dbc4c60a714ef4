namespace FormHost.Web.Embedding;

/// <summary>One value of the design that a page around may choose.</summary>
/// <param name="Name">Its name in an address and in the <c>theme</c> message.</param>
/// <param name="Declare">The declarations it gives; null where the text is not a value of it. Nothing of the text goes into them unchecked.</param>
internal sealed record DesignValue(string Name, Func<string, string?> Declare);
