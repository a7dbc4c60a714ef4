namespace FormHost.Web.Fetching.Http;

/// <summary>Carries the guard's decision through <see cref="SocketsHttpHandler"/>, which knows no other way out of a connection callback.</summary>
internal sealed class FetchRefusedException(FetchFault fault) : IOException(fault.ToString())
{
    public FetchFault Fault { get; } = fault;
}
