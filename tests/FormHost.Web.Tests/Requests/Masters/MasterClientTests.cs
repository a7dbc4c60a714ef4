using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;
using FormHost.Web.Requests.Masters;
using FormHost.Web.Tests.Requests.Support;
using Microsoft.Extensions.Time.Testing;

namespace FormHost.Web.Tests.Requests.Masters;

public sealed class MasterClientTests
{
    private const string Awkward = "  &lt; &amp;amp; ]]> \" ' <b>\r\n\tCR:\r 🐙 é\n  ";

    public static TheoryData<string> Apis => ["slap", "json"];

    private static InstanceRequest Request => new()
    {
        Title = "Büro <1> & 🐙",
        ReleaseUrl = "https://example.org/software.cfg?a=1&b=2",
        SoftwareType = "default",
        Shared = true,
        State = InstanceState.Stopped,
        Parameters = [new InstanceParameter("_", $"{{\"a\": \"{Awkward}\"}}"), new InstanceParameter(" <key>&lt; ", Awkward), new InstanceParameter("empty", string.Empty)],
        Sla = [new("computer_guid", "COMP-7"), new("retention_delay", "30")],
    };

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Every_value_arrives_exactly(string api)
    {
        await using var master = await StandInMaster.StartAsync();
        using var host = new MasterHost(MasterHost.Settings(api, master.Url));

        var outcome = await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(RequestOutcomeKind.Allocated, outcome.Kind);
        var arrived = master.Instances[Request.Title];
        Assert.Equal((Request.ReleaseUrl, "default", true, "stopped"), (arrived.Release, arrived.Type, arrived.Shared, arrived.State));
        Assert.Equal(Request.Parameters.ToDictionary(one => one.Id, one => one.Text), arrived.Parameters);
        Assert.Equal(Request.Sla.ToDictionary(), arrived.Sla);
        Assert.Equal(Request.Parameters.Select(one => (one.Id, one.Text)), outcome.Instance!.Parameters.Select(one => (one.Id, one.Text)));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task What_is_published_comes_back_exactly(string api)
    {
        await using var master = await StandInMaster.StartAsync();
        using var host = new MasterHost(MasterHost.Settings(api, master.Url));
        await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);
        master.Instances[Request.Title] = master.Instances[Request.Title] with { Published = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = Awkward } };

        var outcome = await host.Client().LookAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal([("_", Awkward)], outcome.Instance!.Published.Select(one => (one.Id, one.Text)));
        Assert.Equal("COMP-1", outcome.Instance.Node);
        Assert.Equal(api is "json" ? "slapos.get.v0.instance_tree" : "requestComputerPartition", master.Asked.Last());
    }

    [Theory]
    [InlineData("slap", 408, RequestOutcomeKind.NotReady)]
    [InlineData("slap", 503, RequestOutcomeKind.Busy)]
    [InlineData("slap", 404, RequestOutcomeKind.Refused)]
    [InlineData("json", 403, RequestOutcomeKind.Refused)]
    [InlineData("json", 500, RequestOutcomeKind.Failed)]
    public async Task A_status_is_an_answer_and_asked_for_once(string api, int status, RequestOutcomeKind kind)
    {
        await using var master = await StandInMaster.StartAsync();
        master.Next(status, "<p>why not</p>", times: 9);
        using var host = new MasterHost(MasterHost.Settings(api, master.Url));

        var outcome = await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(kind, outcome.Kind);
        Assert.Single(master.Asked);
    }

    [Fact]
    public async Task An_instance_that_is_not_ready_is_ready_later()
    {
        await using var master = await StandInMaster.StartAsync();
        master.Next(408, times: 2);
        using var host = new MasterHost(MasterHost.Settings("slap", master.Url));

        var kinds = new List<RequestOutcomeKind>();
        for (var i = 0; i < 3; i++)
        {
            kinds.Add((await host.Client().LookAsync(Request, TestContext.Current.CancellationToken)).Kind);
        }

        Assert.Equal([RequestOutcomeKind.NotReady, RequestOutcomeKind.NotReady, RequestOutcomeKind.Allocated], kinds);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_master_that_dies_after_accepting_is_asked_again(string api)
    {
        await using var master = await StandInMaster.StartAsync();
        master.NextDiesAfterAccepting();
        using var host = new MasterHost(MasterHost.Settings(api, master.Url));

        var outcome = await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(RequestOutcomeKind.Allocated, outcome.Kind);
        Assert.Equal(2, master.Asked.Count);
        Assert.Single(master.Instances);
    }

    [Fact]
    public async Task A_master_that_is_not_there_is_unreachable()
    {
        string url;
        await using (var master = await StandInMaster.StartAsync())
        {
            url = master.Url;
        }

        using var host = new MasterHost(MasterHost.Settings("slap", url));

        var outcome = await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal((RequestOutcomeKind.Unreachable, "The connection is refused."), (outcome.Kind, outcome.Reason));
    }

    [Fact]
    public async Task A_master_that_hangs_costs_the_budget_and_no_more()
    {
        await using var master = await StandInMaster.StartAsync();
        master.NextHangs();
        var clock = new FakeTimeProvider();
        using var host = new MasterHost(MasterHost.Settings("json", master.Url, ("FormHost:Requests:TotalSeconds", "60")), clock);

        var asking = host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);
        await master.FirstAsked;
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(asking.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(RequestOutcomeKind.TimedOut, (await asking).Kind);
        Assert.Single(master.Asked);
    }

    [Fact]
    public async Task People_are_known_by_their_certificates()
    {
        using var certificates = new TestCertificates();
        await using var master = await StandInMaster.StartAsync(certificates);
        var (common, commonKey) = certificates.Person("common");
        var (alice, aliceKey) = certificates.Person("alice");
        var (operators, operatorsKey) = certificates.Person("operators");
        using var host = new MasterHost(MasterHost.Settings("slap", master.Url,
            ("FormHost:Masters:test:CaCertificate", certificates.Authority),
            ("FormHost:Masters:test:ClientCertificate", common),
            ("FormHost:Masters:test:ClientKey", commonKey),
            ("FormHost:Masters:test:Certificates:0:Users:0", "alice@example.org"),
            ("FormHost:Masters:test:Certificates:0:ClientCertificate", alice),
            ("FormHost:Masters:test:Certificates:0:ClientKey", aliceKey),
            ("FormHost:Masters:test:Certificates:1:Groups:0", "ops"),
            ("FormHost:Masters:test:Certificates:1:ClientCertificate", operators),
            ("FormHost:Masters:test:Certificates:1:ClientKey", operatorsKey)));

        foreach (var (requester, person) in new[]
        {
            (Requester.Unnamed, "common"),
            (new Requester("alice@example.org", ["ops"]), "alice"),
            (new Requester("bob@example.org", ["dev", "ops"]), "operators"),
            (new Requester("eve@example.org", []), "common"),
        })
        {
            var outcome = await host.Client(requester).RequestAsync(Request, TestContext.Current.CancellationToken);
            Assert.Equal((RequestOutcomeKind.Allocated, person), (outcome.Kind, master.LastPerson));
        }
    }

    [Fact]
    public async Task Who_has_no_certificate_has_no_client()
    {
        using var certificates = new TestCertificates();
        await using var master = await StandInMaster.StartAsync(certificates);
        var (alice, aliceKey) = certificates.Person("alice");
        using var host = new MasterHost(MasterHost.Settings("slap", master.Url,
            ("FormHost:Masters:test:Certificates:0:Users:0", "alice"),
            ("FormHost:Masters:test:Certificates:0:ClientCertificate", alice),
            ("FormHost:Masters:test:Certificates:0:ClientKey", aliceKey)));

        Assert.NotNull(host.Client(new Requester("alice", [])));
        Assert.Null(host.Client(new Requester("eve", [])));
        Assert.Null(host.Client(Requester.Unnamed));
    }

    [Fact]
    public async Task A_master_whose_certificate_is_not_trusted_is_not_spoken_to()
    {
        using var certificates = new TestCertificates();
        using var others = new TestCertificates();
        await using var master = await StandInMaster.StartAsync(certificates);
        var (common, key) = certificates.Person("common");
        using var host = new MasterHost(MasterHost.Settings("json", master.Url,
            ("FormHost:Masters:test:CaCertificate", others.Authority),
            ("FormHost:Masters:test:ClientCertificate", common),
            ("FormHost:Masters:test:ClientKey", key)));

        var outcome = await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(RequestOutcomeKind.Unreachable, outcome.Kind);
        Assert.Contains("not trusted", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task A_master_that_wants_a_certificate_and_gets_none_refuses()
    {
        using var certificates = new TestCertificates();
        await using var master = await StandInMaster.StartAsync(certificates);
        using var host = new MasterHost(MasterHost.Settings("slap", master.Url, ("FormHost:Masters:test:CaCertificate", certificates.Authority)));

        var outcome = await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(RequestOutcomeKind.Unreachable, outcome.Kind);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task The_instances_of_a_JSON_master_are_listed_and_read()
    {
        await using var master = await StandInMaster.StartAsync();
        using var host = new MasterHost(MasterHost.Settings("json", master.Url));
        var client = (JsonClient)host.Client();
        await client.RequestAsync(Request, TestContext.Current.CancellationToken);

        var (titles, failure) = await client.ListAsync(TestContext.Current.CancellationToken);

        Assert.Null(failure);
        Assert.Equal([Request.Title], titles);
        var found = await client.FindAsync(Request.Title, TestContext.Current.CancellationToken);
        Assert.Equal(("stopped", true), (found.Instance!.State, found.Instance.Shared));
        Assert.Equal(Request.Sla, found.Instance.Sla);
        Assert.Equal(RequestOutcomeKind.Refused, (await client.FindAsync("other", TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read()
    {
        await using var master = await StandInMaster.StartAsync();
        master.Next(async context =>
        {
            var block = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
            }
        });
        using var host = new MasterHost(MasterHost.Settings("slap", master.Url));

        Assert.Equal(RequestOutcomeKind.Unreadable, (await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken)).Kind);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task An_answer_that_breaks_off_is_asked_for_again(string api)
    {
        await using var master = await StandInMaster.StartAsync();
        master.Next(async context =>
        {
            context.Response.ContentLength = 1_000;
            await context.Response.Body.WriteAsync("<marshal>"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var host = new MasterHost(MasterHost.Settings(api, master.Url));

        Assert.Equal(RequestOutcomeKind.Allocated, (await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken)).Kind);
        Assert.Equal(2, master.Asked.Count);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_obstacle()
    {
        await using var master = await StandInMaster.StartAsync();
        master.Next(200, "\uFEFF<?xml version='1.0' encoding='UTF-8'?><marshal><object id=\"i2\" module=\"slapos.slap.slap\" class=\"SoftwareInstance\"><tuple/><dictionary/></object></marshal>");
        using var host = new MasterHost(MasterHost.Settings("slap", master.Url));

        Assert.Equal(RequestOutcomeKind.Allocated, (await host.Client().RequestAsync(Request, TestContext.Current.CancellationToken)).Kind);
    }
}
