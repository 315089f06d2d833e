namespace Nexflow.Core.Diagnostics;

public static partial class DiagnosticCatalogue
{
    private static DiagnosticEntry[] Ranges =>
    [
        new("NX5020", "Impossible range",
            "The range ends before it starts, so that no partition can have a record in it.",
            "Swap the bounds. -N counts back from the end: the last hundred but ten are -100:-10.",
            "nexflow peek orders 200:100"),
    ];
}
