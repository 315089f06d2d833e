using System.Text;
using Nexflow.Terminal.Keys;

namespace Nexflow.Tui.Shell;

/// <summary>The registry as the tables of the README.</summary>
internal static class KeyTable
{
    public static string Markdown(CommandRegistry registry)
    {
        var text = new StringBuilder();
        foreach (var scope in registry.Commands.Select(c => c.Scope).Distinct().OrderBy(s => s != Command.Global))
        {
            var commands = registry.Commands.Where(c => c.Scope == scope && c.Keys.Count > 0).ToList();
            if (commands.Count == 0)
            {
                continue;
            }

            text.Append($"\n**{ScopeNames.Of(scope)}**\n\n| key | does | id |\n|---|---|---|\n");
            foreach (var command in commands)
            {
                text.Append($"| {string.Join(' ', command.Keys.Select(Code))} | {command.Title.Replace("|", "\\|", StringComparison.Ordinal)} | `{command.Id}` |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Code(KeyChord key) => key.ToString() == "|" ? "`\\|`" : $"`{key}`";
}
