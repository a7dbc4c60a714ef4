namespace FormHost.Schema.Requests;

/// <summary>What an instance is to be.</summary>
public enum InstanceState
{
    /// <summary>Running.</summary>
    Started,

    /// <summary>Installed, and not running.</summary>
    Stopped,

    /// <summary>Gone.</summary>
    Destroyed,
}
