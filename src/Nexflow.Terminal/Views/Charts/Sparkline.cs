using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Charts;

/// <summary>A rate over time, the newest sample at the right edge. Call <see cref="Refresh"/> after samples came.</summary>
public sealed class Sparkline : CanvasView
{
    private double[] _samples = [];

    public Sparkline(ViewContext context, SampleRing samples)
        : base(context)
    {
        CanFocus = false;
        Samples = samples;
    }

    public SampleRing Samples { get; }

    public SparkStyle Style { get; set; } = SparkStyle.Blocks;

    /// <summary>The value of a full column; null: the largest visible sample.</summary>
    public double? Maximum { get; set; }

    public Role Role { get; set; } = Role.Sparkline;

    public void Refresh() => SetNeedsDraw();

    protected override void Paint(Canvas canvas)
    {
        canvas.Clear(Context.Style(Role));
        int perColumn = Style == SparkStyle.Braille ? 2 : 1;
        int wanted = canvas.Columns * perColumn;
        if (_samples.Length != wanted)
        {
            _samples = new double[wanted];
        }

        // Samples that do not exist are gaps at the left.
        int count = Samples.CopyLast(_samples);
        _samples.AsSpan(0, count).CopyTo(_samples.AsSpan(wanted - count));
        _samples.AsSpan(0, wanted - count).Fill(double.NaN);
        double max = Maximum ?? SparkText.Max(_samples);
        for (int row = 0; row < canvas.Rows; row++)
        {
            for (int column = 0; column < canvas.Columns; column++)
            {
                canvas.Set(column, canvas.Rows - 1 - row, Cell(column, max, row, canvas.Rows), Context.Style(Role));
            }
        }
    }

    private char Cell(int column, double max, int row, int rows) => Style == SparkStyle.Blocks
        ? SparkText.Block(_samples[column], max, row, rows)
        : SparkText.Braille(_samples[2 * column], _samples[(2 * column) + 1], max, row, rows);
}
