namespace FormHost.Web.Releases;

/// <summary>The parts of the form page.</summary>
public enum FormTab
{
    /// <summary>The form of the request schema.</summary>
    Form,

    /// <summary>What the instance will publish.</summary>
    Results,

    /// <summary>The instance XML as text.</summary>
    Raw,
}
