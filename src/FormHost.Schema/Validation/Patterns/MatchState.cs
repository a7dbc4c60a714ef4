using System.Runtime.InteropServices;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>Something to go back to when a match fails.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MatchState(MatchStateKind Kind, int Index, int Position, int Limit = 0);
