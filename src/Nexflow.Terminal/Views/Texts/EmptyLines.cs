namespace Nexflow.Terminal.Views.Texts;

/// <summary>No lines.</summary>
public sealed class EmptyLines : ILineSource
{
    public static EmptyLines Instance { get; } = new();

    public long First => 0;

    public long Count => 0;

    public ReadOnlySpan<char> LineAt(long number) => throw new ArgumentOutOfRangeException(nameof(number));
}
