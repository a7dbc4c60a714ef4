namespace FormHost.Browser.Tests.Embedding;

/// <summary>The tests that share the sites.</summary>
[CollectionDefinition(nameof(EmbedCollection))]
public sealed class EmbedCollection : ICollectionFixture<EmbedSite>;
