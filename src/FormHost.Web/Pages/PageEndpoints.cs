using System.Text;
using FormHost.Schema.Values;
using FormHost.Web.Components.Pages;
using FormHost.Web.Embedding;
using FormHost.Web.Fetching.Clients;
using FormHost.Web.Fetching.Files;
using FormHost.Web.Forms;
using FormHost.Web.Releases;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormHost.Web.Pages;

/// <summary>The pages' addresses.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder endpoints, ResourceAssetCollection assets)
    {
        var pages = endpoints.MapGroup(string.Empty).WithMetadata(assets).ExcludeFromDescription();
        pages.MapGet("/", HomeAsync);
        pages.MapGet("/results", (HttpContext context, FormPageHandler handler) => GetAsync(context, handler, isEmbedded: false, FormTab.Results)).RequireRateLimiting(ClientLimiter.Policy);
        pages.MapPost("/results", ReadPublishedAsync).RequireRateLimiting(ClientLimiter.Policy);
        foreach (var path in (ReadOnlySpan<string>)["/form", "/embed"])
        {
            var isEmbedded = path is "/embed";
            pages.MapGet(path, (HttpContext context, FormPageHandler handler) => GetAsync(context, handler, isEmbedded)).RequireRateLimiting(ClientLimiter.Policy);
            pages.MapPost(path, (HttpContext context, FormPageHandler handler) => PostAsync(context, handler, isEmbedded)).RequireRateLimiting(ClientLimiter.Policy);
        }
    }

    private static async Task<IResult> HomeAsync(HttpContext context, ICatalogue catalogue) =>
        new RazorComponentResult<HomePage>(new { Releases = await catalogue.ListAsync(context.RequestAborted) });

    private static async Task<IResult> GetAsync(HttpContext context, FormPageHandler handler, bool isEmbedded, FormTab? tab = null)
    {
        var address = FormAddress.Read(context.Request.Query, isEmbedded);
        address = address with { Tab = tab ?? address.Tab };
        return address.Url is null && address.Descriptor is null && !isEmbedded
            ? Results.LocalRedirect("~/")
            : Show(context, await handler.GetAsync(address, context.RequestAborted));
    }

    /// <summary>Published values as a form's <c>_published</c>, or as the body itself: XML or JSON.</summary>
    private static async Task<IResult> ReadPublishedAsync(HttpContext context, FormPageHandler handler)
    {
        string? published;
        if (context.Request.HasFormContentType)
        {
            published = (await PostedValues.ReadAsync(context.Request, context.RequestAborted)).GetValueOrDefault(PostedValues.Published);
        }
        else
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            published = await reader.ReadToEndAsync(context.RequestAborted);
        }

        context.Response.Headers.CacheControl = "no-store";
        var address = FormAddress.Read(context.Request.Query, isEmbedded: false) with { Tab = FormTab.Results };
        return Show(context, await handler.ReadPublishedAsync(address, published ?? string.Empty, context.RequestAborted));
    }

    private static async Task<IResult> PostAsync(HttpContext context, FormPageHandler handler, bool isEmbedded)
    {
        var address = FormAddress.Read(context.Request.Query, isEmbedded);
        if (!context.Request.HasFormContentType)
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            return Show(context, await handler.OpenAsync(address, await reader.ReadToEndAsync(context.RequestAborted), context.RequestAborted));
        }

        var posted = await PostedValues.ReadAsync(context.Request, context.RequestAborted);
        var page = await handler.PostAsync(address, posted, context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        if (isEmbedded && EmbedReport.IsAskedFor(context.Request))
        {
            return Results.Json(EmbedReport.Of(page));
        }

        return string.Equals(posted.GetValueOrDefault(ControlNames.Do), PageButtons.Download, StringComparison.Ordinal) && page.Outcome.Xml is { } xml
            ? Results.File(Encoding.UTF8.GetBytes(xml), "application/xml", "parameters.xml")
            : Show(context, page);
    }

    private static RazorComponentResult<FormPage> Show(HttpContext context, FormPageModel page)
    {
        if (page.View is not { } view || view.Model.Root.SelfAndDescendants().Any(field => field.IsSecret) || view.State.Opened.EnumerateObject().Any())
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return new RazorComponentResult<FormPage>(new { Model = page }) { StatusCode = page.Release.StatusCode };
    }
}
