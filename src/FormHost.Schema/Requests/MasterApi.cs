namespace FormHost.Schema.Requests;

/// <summary>How a master is spoken to.</summary>
public enum MasterApi
{
    /// <summary>SLAP: posted forms, marshalled values.</summary>
    Slap,

    /// <summary>The JSON API.</summary>
    Json,
}
