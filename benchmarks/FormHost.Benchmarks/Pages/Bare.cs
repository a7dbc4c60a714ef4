using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FormHost.Benchmarks.Pages;

/// <summary>The baseline: one component that writes markup made before.</summary>
internal sealed class Bare : ComponentBase
{
    public static string Markup { get; set; } = string.Empty;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, Markup);
}
