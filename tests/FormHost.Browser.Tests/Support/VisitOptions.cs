using Microsoft.Playwright;

namespace FormHost.Browser.Tests.Support;

/// <summary>What a visitor's browser is like.</summary>
/// <param name="IsScripted">Whether it runs scripts.</param>
/// <param name="Width">The width of its window, in CSS pixels.</param>
/// <param name="ColorScheme">Light or dark.</param>
public sealed record VisitOptions(bool IsScripted = true, int Width = 1280, ColorScheme ColorScheme = ColorScheme.Light);
