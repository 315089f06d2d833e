using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>The one diagnostic for a name that no setting has.</summary>
internal static class UnknownSetting
{
    private const int MaxListed = 12;

    /// <param name="known">The names that could stand there.</param>
    /// <param name="place">Where, with an article: <c>[stream.search]</c>.</param>
    public static Diagnostic Diagnose(string key, TextSpan span, DiagnosticSource source, IEnumerable<string> known, string place)
    {
        var names = known.Distinct().Order(StringComparer.Ordinal).ToList();
        var guess = DidYouMean.Closest(key, names);
        return new Diagnostic
        {
            Code = "NX6002",
            Message = $"there is no setting '{PlainText.Escape(key)}' in {place}",
            Source = source,
            Span = span,
            Fixes = guess is not null
                ? [new Fix($"did you mean '{guess}'?", span, guess)]
                : names.Count is > 0 and <= MaxListed ? [new Fix($"known here: {string.Join(", ", names)}")] : [],
        };
    }
}
