using System.Globalization;

namespace Nexflow.Benchmarks.Running;

/// <param name="Suite">The suite's name, the first argument.</param>
/// <param name="Quick">Tiny sizes and two rounds: does it run, not how fast.</param>
/// <param name="JsonPath">Where to write the results as JSON, or null.</param>
/// <param name="Only">Runs only cases whose name contains this, or null.</param>
/// <param name="Minutes">How long a soak takes.</param>
internal sealed record BenchmarkOptions(string Suite, bool Quick, string? JsonPath, string? Only, int Minutes = 30)
{
    /// <summary>Seed of all generated data.</summary>
    public int Seed => 20260314;

    public int Rounds => Quick ? 2 : 5;

    /// <summary>Null when the arguments make no sense.</summary>
    public static BenchmarkOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new BenchmarkOptions(string.Empty, false, null, null);
        for (var i = 0; i < args.Count; i++)
        {
            var hasNext = i + 1 < args.Count;
            switch (args[i])
            {
                case "--quick":
                    options = options with { Quick = true };
                    break;
                case "--json" when hasNext:
                    options = options with { JsonPath = args[++i] };
                    break;
                case "--only" when hasNext:
                    options = options with { Only = args[++i] };
                    break;
                case "--minutes" when hasNext && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes > 0:
                    options = options with { Minutes = minutes };
                    i++;
                    break;
                case var name when options.Suite.Length == 0 && !name.StartsWith('-'):
                    options = options with { Suite = name };
                    break;
                default:
                    return null;
            }
        }

        return options.Suite.Length == 0 ? null : options;
    }
}
