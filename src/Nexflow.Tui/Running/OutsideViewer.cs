using System.ComponentModel;
using Nexflow.Terminal.Hosting;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Running;

/// <summary>A record in the user's own pager or editor: through a file that only they can read and that is gone afterwards.</summary>
internal static class OutsideViewer
{
    public static void Show(TerminalHost host, RecordRow row, RecordContent? content, Action<ConsoleMessage> post)
    {
        var command = CommandOf(Environment.GetEnvironmentVariable);
        var path = Path.Combine(Path.GetTempPath(), $"nexflow-{row.Message.Partition}-{row.Message.Offset}-{Path.GetRandomFileName()}.json");
        try
        {
            using (var file = new FileStream(path, Private()))
            {
                file.Write(content is null ? row.Message.Value ?? [] : System.Text.Encoding.UTF8.GetBytes(RecordJson.Of(content.Record, indented: true) + "\n"));
            }

            host.RunExternal([.. command, path]);
        }
        catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException)
        {
            post(new ConsoleMessage.Noticed(ToastKind.Error, $"{command[0]} cannot be started: {e.Message}. Set PAGER or EDITOR."));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    internal static string[] CommandOf(Func<string, string?> environment)
    {
        var text = environment("PAGER") is { Length: > 0 } pager ? pager : environment("EDITOR") is { Length: > 0 } editor ? editor : "less";
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
