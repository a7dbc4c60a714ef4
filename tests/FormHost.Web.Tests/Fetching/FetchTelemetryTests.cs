using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.DependencyInjection;

namespace FormHost.Web.Tests.Fetching;

public sealed class FetchTelemetryTests
{
    [Fact]
    public async Task Fetches_retries_and_answers_are_counted()
    {
        var tries = 0;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, ++tries == 1 ? 500 : 200, "{}", ["Retry-After: 0"], token));
        await using var host = FetchingHost.Open(origin);
        using var meter = new Measurements(host.Services.GetRequiredService<IMeterFactory>());

        await host.TextAsync(origin.Url());
        await host.TextAsync(origin.Url());
        Assert.Equal(DocumentCodes.Unreachable, await host.FailureAsync(new Uri("http://intranet/a.json")));

        Assert.Equal(
            [
                "formhost.documents from=cache", "formhost.documents from=host", "formhost.documents from=nowhere",
                "formhost.fetch.duration outcome=Document", "formhost.fetch.duration outcome=Refused", "formhost.fetch.retries fault=Status",
            ],
            meter.Lines.Order(StringComparer.Ordinal));
    }

    private sealed class Measurements : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Measurements(IMeterFactory factory)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name is FetchTelemetry.MeterName && ReferenceEquals(instrument.Meter.Scope, factory))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
            _listener.Start();
        }

        public ConcurrentQueue<string> Lines { get; } = new();

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            Lines.Enqueue($"{instrument.Name} {tags[0].Key}={tags[0].Value}");
    }
}
