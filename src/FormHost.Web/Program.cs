using FormHost.Web.Fetching;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFetching(builder.Configuration);
var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.Run();
