using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

/// <summary>Answers what it was told, as a broker might: markers, early ends, failures.</summary>
internal sealed class ScriptedSource(IEnumerable<Func<MessageBatch?>> answers) : IRecordSource
{
    private readonly Queue<Func<MessageBatch?>> _answers = new(answers);

    public bool Disposed { get; private set; }

    public List<TopicPartition> Stopped { get; } = [];

    public ValueTask<MessageBatch?> ReadAsync(CancellationToken cancellation) => new(_answers.Dequeue()());

    public void Stop(TopicPartition partition) => Stopped.Add(partition);

    public void Hold(TopicPartition partition, bool held)
    {
    }

    public ValueTask DisposeAsync()
    {
        Disposed = true;
        return ValueTask.CompletedTask;
    }
}
