using System.Text;

namespace Nexflow.Terminal.Hosting;

/// <summary>The clipboard by way of the terminal, which also works over SSH.</summary>
internal static class Osc52
{
    /// <summary>The most bytes of text that terminals take (xterm's limit is about 100 kB of base64).</summary>
    internal const int Limit = 74_994;

    /// <summary>The sequence; null when the text is too long. In tmux it is sent twice: plain for tmux, and wrapped for the terminal around it.</summary>
    internal static byte[]? Build(string text, bool tmux)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > Limit)
        {
            return null;
        }

        string plain = $"\e]52;c;{Convert.ToBase64String(bytes)}\a";
        return Encoding.ASCII.GetBytes(tmux ? $"{plain}\ePtmux;\e{plain}\e\\" : plain);
    }
}
