namespace FormHost.Web.Embedding;

/// <summary>Who may embed a form, under <c>FormHost:Embedding</c>.</summary>
internal sealed class EmbeddingOptions
{
    public const string Section = "FormHost:Embedding";

    public const string OriginsSection = Section + ":Origins";

    /// <summary>Exact origins of the pages that may embed, such as <c>https://panel.example.org</c>. None: only pages of this FormHost.</summary>
    public IList<string> Origins { get; init; } = [];
}
