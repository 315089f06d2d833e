namespace Nexflow.Clusters.Traffic;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014). Our own, with our own logarithm and exponential, so that a seed gives the same bytes on every
/// machine and runtime: only IEEE additions, multiplications and divisions are used, never the platform's mathematics library.
/// </summary>
internal sealed class ScenarioRandom(ulong seed)
{
    private const double Ln2 = 0.6931471805599453;

    private ulong _state = seed;

    public ulong Next64()
    {
        _state += 0x9e3779b97f4a7c15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// <summary>In [0, 1).</summary>
    public double Fraction() => (Next64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>In [0, bound). The bias of a 64-bit modulo is below 2⁻³² for the bounds used here.</summary>
    public int Below(int bound) => (int)(Next64() % (ulong)bound);

    /// <summary>In [from, to].</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    public bool Chance(double probability) => Fraction() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The distance to the next arrival of a Poisson process, in units of its mean.</summary>
    public double Exponential() => -Log(1 - Fraction());

    /// <summary>Log-normal with the given median; <paramref name="sigma"/> is the deviation of its logarithm.</summary>
    public double LogNormal(double median, double sigma) => median * Exp(sigma * Normal());

    public void Fill(Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(Next64() >> 56);
        }
    }

    /// <summary>Irwin–Hall: the sum of twelve uniforms less six; its tails end at ±6, which money does not mind.</summary>
    private double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Fraction();
        }

        return sum;
    }

    private static double Log(double x)
    {
        // x = m·2^e with m in [1, 2); ln m = 2·artanh((m − 1)/(m + 1)).
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7ff) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xfffffffffffff) | 0x3ff0000000000000);
        var s = (mantissa - 1) / (mantissa + 1);
        var power = s;
        var sum = 0.0;
        for (var n = 1; n < 40; n += 2)
        {
            sum += power / n;
            power *= s * s;
        }

        return (2 * sum) + (exponent * Ln2);
    }

    private static double Exp(double x)
    {
        // Halve until small, take the series, square back.
        var reduced = x / 1024;
        var term = 1.0;
        var sum = 1.0;
        for (var n = 1; n < 12; n++)
        {
            term *= reduced / n;
            sum += term;
        }

        for (var i = 0; i < 10; i++)
        {
            sum *= sum;
        }

        return sum;
    }
}
