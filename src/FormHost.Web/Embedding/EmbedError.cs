namespace FormHost.Web.Embedding;

/// <summary>One thing that is wrong.</summary>
/// <param name="Pointer">The place in the parameters, a JSON Pointer; empty for the whole document.</param>
/// <param name="Message">What is wrong, for the operator.</param>
internal sealed record EmbedError(string Pointer, string Message);
