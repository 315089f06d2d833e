namespace Nexflow.Core.Diagnostics;

public static partial class DiagnosticCatalogue
{
    private static DiagnosticEntry[] Ranges =>
    [
        new("NX5020", "Impossible range",
            "The range ends before it starts, so that no partition can have a record in it.",
            "Swap the bounds. -N counts back from the end: the last hundred but ten are -100:-10.",
            "nexflow peek orders 200:100"),
        new("NX5021", "Range outside the watermarks",
            "No partition has, or will soon have, a record in the range: it begins past the high watermark, or ends at or before the low one.",
            "Take offsets between the watermarks that the message names, or use start, end, -N or a time."),
        new("NX5022", "Range cut to the watermarks",
            "A part of the range lies outside of what a partition stores: retention removed its start, or its end is not written yet.",
            "Nothing, if that was meant. The verdict's coverage says what was read."),
        new("NX5023", "Cannot follow this range",
            "Following goes on past the end and forward, so it takes no end bound and no newest-first order.",
            "Leave out the range's end, or leave out --follow.",
            "nexflow peek orders -10 --follow"),
    ];
}
