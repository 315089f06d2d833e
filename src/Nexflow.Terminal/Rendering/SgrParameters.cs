using System.Buffers.Text;

namespace Nexflow.Terminal.Rendering;

/// <summary>Numbers joined with ';' in a buffer that is large enough.</summary>
internal ref struct SgrParameters(Span<byte> target)
{
    private readonly Span<byte> _target = target;

    public int Length { get; private set; }

    public void Add(int number)
    {
        Separate();
        Utf8Formatter.TryFormat(number, _target[Length..], out int written);
        Length += written;
    }

    /// <summary>An omitted number counts as 0, one byte less than saying it.</summary>
    public void AddReset() => _target[Length++] = (byte)';';

    public void Add(PenColour colour, int ground)
    {
        Separate();
        Length += colour.Format(_target[Length..], ground);
    }

    private void Separate()
    {
        if (Length > 0 && _target[Length - 1] != (byte)';')
        {
            _target[Length++] = (byte)';';
        }
    }
}
