namespace FormHost.Web.Requests;

/// <summary>303: what follows is asked for by GET, so that a reload repeats nothing.</summary>
internal sealed class RedirectSeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        httpContext.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
