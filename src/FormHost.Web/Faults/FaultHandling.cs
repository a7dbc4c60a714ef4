using FormHost.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;

namespace FormHost.Web.Faults;

/// <summary>Answers what no endpoint answers: exceptions, unknown paths, forms over the limits. Never a stack trace.</summary>
internal static class FaultHandling
{
    public static void UseFaults(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<FormLimits>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => FaultResponse.WriteAsync(context, ExceptionProblems.Of(FaultOf(context), limits, context)),
            SuppressDiagnosticsCallback = fault => ExceptionProblems.IsOfClient(fault.Exception),
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePages(page => FaultResponse.WriteAsync(page.HttpContext, StatusProblems.Of(page.HttpContext)));
    }

    private static Exception FaultOf(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()!.Error;
}
