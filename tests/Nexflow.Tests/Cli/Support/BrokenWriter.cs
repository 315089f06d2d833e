using System.Text;
using Nexflow.Cli.Hosting;

namespace Nexflow.Tests.Cli.Support;

/// <summary>A pipe whose reader has gone.</summary>
internal sealed class BrokenWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new BrokenPipeException();

    public override void Flush() => throw new BrokenPipeException();
}
