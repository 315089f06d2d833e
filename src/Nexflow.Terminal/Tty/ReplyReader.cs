using System.Globalization;

namespace Nexflow.Terminal.Tty;

/// <summary>Tells the terminal's answers from keys.</summary>
internal static class ReplyReader
{
    /// <summary>
    /// True when the control sequence can only be an answer (CSI ? … and CSI &gt; …). Ours are told to <paramref name="sink"/>; those to
    /// questions of others, a program before us, are dropped.
    /// </summary>
    internal static bool TryTake(ReadOnlySpan<char> sequence, IInputSink sink)
    {
        if (sequence.Length < 4 || sequence[2] is not ('?' or '>'))
        {
            return false;
        }

        ReadOnlySpan<char> body = sequence[3..^1];
        int separator = body.IndexOf(';');
        if (sequence[2] == '?' && sequence[^1] == 'c')
        {
            sink.AttributesReply();
        }
        else if (sequence[^1] == 'y' && body.EndsWith("$") && separator > 0
            && int.TryParse(body[..separator], NumberStyles.None, CultureInfo.InvariantCulture, out int mode)
            && int.TryParse(body[(separator + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int state))
        {
            sink.ModeReply(mode, state);
        }

        return true;
    }
}
