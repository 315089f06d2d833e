using System.CommandLine;
using System.Globalization;
using Nexflow.Core.Text;

namespace Nexflow.Cli.Parsing;

/// <summary>Options that take a count of at least one.</summary>
internal static class Numbers
{
    public static Option<int?> Option(string name, string[] aliases, string description) => new(name, aliases)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"{name} takes a whole number from 1 to {int.MaxValue}, not '{PlainText.Escape(text)}'");
            return null;
        },
    };
}
