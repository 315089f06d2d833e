using System.Threading.Channels;

namespace Nexflow.Clusters.Embedded;

/// <summary>Wakes one following reader: set by writers after they published, taken by the reader before it looks. Setting twice is once.</summary>
internal sealed class AppendSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
        SingleReader = true,
    });

    public void Set() => _channel.Writer.TryWrite(true);

    public void Reset() => _channel.Reader.TryRead(out _);

    /// <summary>False once closed.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _channel.Reader.WaitToReadAsync(cancellation);

    public void Close() => _channel.Writer.TryComplete();
}
