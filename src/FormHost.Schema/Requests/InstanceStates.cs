namespace FormHost.Schema.Requests;

/// <summary>The names that masters use for states.</summary>
public static class InstanceStates
{
    /// <summary><c>started</c>, <c>stopped</c> or <c>destroyed</c>.</summary>
    public static string WireName(this InstanceState state) => state switch
    {
        InstanceState.Stopped => "stopped",
        InstanceState.Destroyed => "destroyed",
        _ => "started",
    };

    /// <summary>Reads a name; null where it is none.</summary>
    public static InstanceState? Parse(string? name) => name switch
    {
        "started" => InstanceState.Started,
        "stopped" => InstanceState.Stopped,
        "destroyed" => InstanceState.Destroyed,
        _ => null,
    };
}
