using System.Runtime.InteropServices;

namespace FormHost.Schema.Validation.Unicode;

/// <summary>The code points from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodePointRange(int First, int Last);
