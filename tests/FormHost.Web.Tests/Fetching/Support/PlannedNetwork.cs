using System.Collections.Concurrent;
using System.Net;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>The network as a test planned it: names it gave addresses to, and loopback. Anything else is noted and refused.</summary>
internal sealed class PlannedNetwork : IHostResolver, IDialler
{
    private readonly ConcurrentDictionary<string, Queue<string[]>> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> _unplanned = new();
    private readonly ConcurrentQueue<IPEndPoint> _dialled = new();
    private readonly SocketDialler _dialler = new();

    /// <summary>What was asked for without plan.</summary>
    public IReadOnlyCollection<string> Unplanned => _unplanned;

    /// <summary>Where connections were tried, in order.</summary>
    public IReadOnlyCollection<IPEndPoint> Dialled => _dialled;

    /// <summary>An address at which nobody ever answers.</summary>
    public IPAddress? Silent { get; set; }

    /// <summary>Gives a name addresses.</summary>
    public void Name(string name, params string[] addresses) => NameInTurn(name, addresses);

    /// <summary>Gives a name one set of addresses after the other; the last one stays.</summary>
    public void NameInTurn(string name, params string[][] answers) => _names[name] = new Queue<string[]>(answers);

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (!_names.TryGetValue(host, out var answers))
        {
            _unplanned.Enqueue($"resolve {host}");
            throw new InvalidOperationException($"Unplanned: resolve {host}");
        }

        lock (answers)
        {
            var answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Select(IPAddress.Parse)]);
        }
    }

    public Task<Stream> DialAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        _dialled.Enqueue(endPoint);
        if (!IPAddress.IsLoopback(endPoint.Address))
        {
            _unplanned.Enqueue($"dial {endPoint}");
            throw new InvalidOperationException($"Unplanned: dial {endPoint}");
        }

        return endPoint.Address.Equals(Silent) ? HangAsync(cancellationToken) : _dialler.DialAsync(endPoint, cancellationToken);
    }

    private static async Task<Stream> HangAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("Nobody answers here.");
    }
}
