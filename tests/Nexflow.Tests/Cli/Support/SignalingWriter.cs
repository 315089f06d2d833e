using System.Text;

namespace Nexflow.Tests.Cli.Support;

/// <summary>Raises a signal when a text has been flushed.</summary>
internal sealed class SignalingWriter(string text, Action raise) : TextWriter
{
    private readonly StringBuilder _written = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _written.Append(value);

    public override void Flush()
    {
        if (_written.ToString().Contains(text, StringComparison.Ordinal))
        {
            raise();
        }
    }
}
