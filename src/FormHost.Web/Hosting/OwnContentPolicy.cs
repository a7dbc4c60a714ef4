namespace FormHost.Web.Hosting;

/// <summary>The content security policy of one response, where it is not the usual one; set as a feature of its request.</summary>
internal sealed record OwnContentPolicy(string Text);
