using System.Globalization;
using System.Text;

namespace Nexflow.Terminal.Text;

/// <summary>Finds grapheme clusters (UAX #29) and judges how many columns they take.</summary>
internal static class Clusters
{
    /// <summary>Nothing below U+0300 extends a cluster.</summary>
    public const char FirstExtending = '\u0300';

    /// <summary>The longest real emoji sequence has 15 units; what goes on longer only piles marks on a base.</summary>
    public const int MaxLength = 32;

    private const int VariationSelector16 = 0xFE0F;

    /// <param name="text">Not empty.</param>
    public static Cluster First(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out Rune first, out int firstLength) != System.Buffers.OperationStatus.Done)
        {
            return new Cluster(1, 1, 1, Pictures.Invalid);
        }

        if (Pictures.For(first.Value) is { } picture)
        {
            return new Cluster(firstLength, firstLength, 1, picture);
        }

        if (firstLength == text.Length || (text[firstLength] < FirstExtending && first.Value < FirstExtending))
        {
            return Single(first, firstLength, firstLength);
        }

        int length = StringInfo.GetNextTextElementLength(text);
        return length <= firstLength ? Single(first, firstLength, firstLength) : Several(text[..length], first, firstLength);
    }

    private static Cluster Single(Rune rune, int textLength, int sourceLength) =>
        CodePoints.IsRegionalIndicator(rune.Value)
            ? new Cluster(sourceLength, textLength, 1, Pictures.Letter(rune.Value - CodePoints.FirstRegionalIndicator))
            : CodePoints.Width(rune.Value) is > 0 and int width
            ? new Cluster(sourceLength, textLength, width, null)
            : new Cluster(sourceLength, textLength, 1, Pictures.ForZeroWidth(rune));

    private static Cluster Several(ReadOnlySpan<char> cluster, Rune first, int firstLength)
    {
        int firstWidth = CodePoints.Width(first.Value);
        int width = firstWidth;
        int at = firstLength;
        int shown = firstLength;
        while (at < cluster.Length)
        {
            // A lone surrogate or a picture never belongs to a cluster: it ends here and that begins the next.
            if (Rune.DecodeFromUtf16(cluster[at..], out Rune rune, out int length) != System.Buffers.OperationStatus.Done
                || Pictures.For(rune.Value) is not null)
            {
                break;
            }

            at += length;
            if (at <= MaxLength)
            {
                shown = at;
                width = Math.Max(width, WidthWith(first, rune));
            }
        }

        return firstWidth == 0 && width == 0
            ? Single(first, firstLength, at)
            : new Cluster(at, shown, Math.Max(width, 1), null);
    }

    private static int WidthWith(Rune first, Rune rune) => rune.Value switch
    {
        VariationSelector16 => CodePoints.IsEmoji(first.Value) ? 2 : 0,
        _ when CodePoints.IsRegionalIndicator(rune.Value) => 2,
        _ => CodePoints.Width(rune.Value),
    };
}
