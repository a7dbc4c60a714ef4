using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>A master for both APIs on loopback, written from the protocol and strict: what a real one would spoil or fail at, it refuses.</summary>
internal sealed class StandInMaster : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _planned = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly TaskCompletionSource _firstAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StandInMaster(WebApplication app) => _app = app;

    public ConcurrentDictionary<string, StandInInstance> Instances { get; } = new(StringComparer.Ordinal);

    /// <summary>The methods that were called, in order.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>Ends once something was asked.</summary>
    public Task FirstAsked => _firstAsked.Task;

    /// <summary>Whose certificate came last.</summary>
    public string? LastPerson { get; private set; }

    public string Url { get; private set; } = string.Empty;

    /// <summary>Starts one; with certificates, over TLS, and only for people who have one.</summary>
    public static async Task<StandInMaster> StartAsync(TestCertificates? certificates = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificates is not null)
            {
                var authority = X509CertificateLoader.LoadCertificateFromFile(certificates.Authority);
                listen.UseHttps(certificates.Server, https =>
                {
                    https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
                    https.ClientCertificateValidation = (person, _, _) => person.Issuer.Equals(authority.Subject, StringComparison.Ordinal);
                });
            }
        }));
        var app = builder.Build();
        var master = new StandInMaster(app);
        app.Run(master.ServeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        master.Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/base/";
        return master;
    }

    /// <summary>The configuration that makes it the product's master <c>test</c>.</summary>
    public (string Key, string Value)[] Settings(string api = "slap") =>
        [("FormHost:Masters:test:Api", api), ("FormHost:Masters:test:Url", Url), ("FormHost:Masters:test:Title", "Test master")];

    /// <summary>The next question gets this instead of an answer.</summary>
    public StandInMaster Next(Func<HttpContext, Task> instead)
    {
        _planned.Enqueue(instead);
        return this;
    }

    /// <summary>The next questions get this status and body.</summary>
    public StandInMaster Next(int status, string body = "", int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            Next(context =>
            {
                context.Response.StatusCode = status;
                return context.Response.WriteAsync(body);
            });
        }

        return this;
    }

    /// <summary>The next request is taken, and the connection then dies without an answer.</summary>
    public StandInMaster NextDiesAfterAccepting() => Next(async context =>
    {
        var answer = context.Response.Body;
        context.Response.Body = Stream.Null;
        await AnswerAsync(context);
        context.Response.Body = answer;
        context.Abort();
    });

    /// <summary>The next question is never answered.</summary>
    public StandInMaster NextHangs() => Next(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext context)
    {
        LastPerson = context.Connection.ClientCertificate?.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        _asked.Enqueue(context.Request.Path.Value!.Split('/')[^1]);
        _firstAsked.TrySetResult();
        try
        {
            await (_planned.TryDequeue(out var instead) ? instead(context) : AnswerAsync(context));
        }
        catch (OperationCanceledException)
        {
            // The client went away, which is its right.
        }
    }

    /// <summary>The answer that it gives where nothing else was planned.</summary>
    public Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/base/requestComputerPartition" => StandInSlap.AnswerAsync(context, Instances),
        "/base/slapos.post.v0.software_instance" => StandInJson.RequestAsync(context, Instances),
        "/base/slapos.get.v0.instance_tree" => StandInJson.GetAsync(context, Instances),
        "/base/slapos.allDocs.v0.instance_tree_list" => StandInJson.ListAsync(context, Instances),
        _ => NotFoundAsync(context),
    };

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Response.WriteAsync("<html><p>No such method</p></html>");
    }
}
