namespace Nexflow.Tui.Dialogs;

/// <summary>Quotes a word for a POSIX shell, and only when it must be.</summary>
public static class ShellQuote
{
    public static string Of(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or ':' or '@' or ',' or '+' or '=')
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
