using Nexflow.Benchmarks.Running;

if (BenchmarkOptions.Parse(args) is not { } options || !Suites.All.TryGetValue(options.Suite, out var suite))
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Nexflow.Benchmarks -- SUITE [--quick] [--only TEXT] [--minutes N] [--json FILE]");
    Console.Error.WriteLine($"suites: {string.Join(", ", Suites.All.Keys)}");
    return 1;
}

var results = new List<BenchmarkResult>();
Console.WriteLine(ResultTable.Head);
foreach (var make in suite)
{
    using var @case = make();
    if (options.Only is null || @case.Name.Contains(options.Only, StringComparison.Ordinal))
    {
        results.Add(BenchmarkRunner.Run(@case, options));
        Console.WriteLine(ResultTable.Row(results[^1]));
    }
}

Console.WriteLine($"machine: {Machine.Describe()}");
Console.WriteLine($"versions: {Machine.Versions()}");
Console.WriteLine($"seed: {options.Seed}; rounds: {options.Rounds} after one warm-up{(options.Quick ? "; quick: tiny sizes, figures mean little" : string.Empty)}");
if (options.JsonPath is not null)
{
    ResultJson.Write(options.JsonPath, options, results);
}

return 0;
