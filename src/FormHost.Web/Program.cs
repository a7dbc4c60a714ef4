using FormHost.Web.Health;
using FormHost.Web.Hosting;

var builder = WebApplication.CreateBuilder(FormHostApplication.Options(args));
if (HealthProbe.IsAsked(args))
{
    return await HealthProbe.RunAsync(builder.Configuration);
}

builder.AddFormHost();
var app = builder.Build();
app.UseFormHost();
await app.RunAsync();
return 0;
