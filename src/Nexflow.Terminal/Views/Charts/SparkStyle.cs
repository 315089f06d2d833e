namespace Nexflow.Terminal.Views.Charts;

public enum SparkStyle
{
    /// <summary>A sample a column, eight levels a row.</summary>
    Blocks,

    /// <summary>Two samples a column, four levels a row.</summary>
    Braille,
}
