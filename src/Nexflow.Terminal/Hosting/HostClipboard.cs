using Terminal.Gui.App;

namespace Nexflow.Terminal.Hosting;

/// <summary>Terminal.Gui's clipboard over the host's: copies go to the terminal, pastes come from what was copied here.</summary>
internal sealed class HostClipboard(Func<string, bool> copy) : IClipboard
{
    private string _last = string.Empty;

    public bool IsSupported => true;

    public string GetClipboardData() => _last;

    public void SetClipboardData(string text) => TrySetClipboardData(text);

    public bool TryGetClipboardData(out string result)
    {
        result = _last;
        return true;
    }

    public bool TrySetClipboardData(string text)
    {
        _last = text;
        return copy(text);
    }
}
