using FormHost.Web.Hosting;

var builder = WebApplication.CreateBuilder(FormHostApplication.Options(args));
builder.AddFormHost();
var app = builder.Build();
app.UseFormHost();
app.Run();
