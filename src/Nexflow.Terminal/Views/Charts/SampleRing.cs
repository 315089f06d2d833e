namespace Nexflow.Terminal.Views.Charts;

/// <summary>The last samples of a rate, oldest first. Not a number means "not measured" and shows as a gap.</summary>
public sealed class SampleRing(int capacity)
{
    private readonly double[] _samples = new double[Math.Max(capacity, 1)];
    private int _next;

    public int Count { get; private set; }

    public double Last => Count == 0 ? double.NaN : this[Count - 1];

    /// <param name="index">0 is the oldest.</param>
    public double this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _samples[(_next - Count + index + _samples.Length) % _samples.Length];
        }
    }

    public void Add(double sample)
    {
        _samples[_next] = sample;
        _next = (_next + 1) % _samples.Length;
        Count = Math.Min(Count + 1, _samples.Length);
    }

    /// <summary>The newest samples, oldest first; gives how many there were.</summary>
    public int CopyLast(Span<double> into)
    {
        int count = Math.Min(into.Length, Count);
        for (int i = 0; i < count; i++)
        {
            into[i] = this[Count - count + i];
        }

        return count;
    }
}
