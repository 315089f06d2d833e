using System.Diagnostics.CodeAnalysis;

namespace Nexflow.Clusters.Traffic;

/// <summary>
/// The card issuer's business as a simulation of events: the one place that says what its records look like and what follows from what.
/// It has no clock: the recording's generator drives it through an hour in a second, live traffic along with the time of day.
/// </summary>
internal sealed class PaymentScenario
{
    /// <summary>About, with its retries and what it leads to; measured over the recording's hour.</summary>
    public const double RecordsPerPayment = 5.4;

    private readonly ScenarioRandom _random;
    private readonly ScenarioAgenda _agenda = new();
    private readonly PaymentFlow _flow;
    private double _nextArrivalMs;

    /// <param name="authorisationsPerSecond">Payments that begin; each brings <see cref="RecordsPerPayment"/> records. Not negative.</param>
    public PaymentScenario(ScenarioWorld world, ulong seed, long startMs, double authorisationsPerSecond, IncidentPlan incident)
    {
        _random = new ScenarioRandom(seed);
        AuthorisationsPerSecond = authorisationsPerSecond;
        var settlements = new SettlementDesk(_agenda, _random);
        _flow = new PaymentFlow(world, _agenda, _random, incident, settlements);
        settlements.Open(world.Merchants, startMs);
        new ReferenceDesk(world, _agenda, _random).Open(startMs);
        SkipTo(startMs);
    }

    /// <summary>Counts from the next arrival on.</summary>
    public double AuthorisationsPerSecond { get; set; }

    /// <summary>Plans something beside the ordinary business.</summary>
    public void Plan(long timeMs, ScenarioStep step) => _agenda.At(timeMs, step);

    /// <summary>Lets no payments arrive before this time; those on their way go on.</summary>
    public void SkipTo(long timeMs) => _nextArrivalMs = timeMs + Gap();

    /// <summary>The next record due at <paramref name="untilMs"/> or before. Call until false, then again when time has passed.</summary>
    public bool TryNext(long untilMs, [NotNullWhen(true)] out ScenarioRecord? record)
    {
        while (true)
        {
            while (_nextArrivalMs <= untilMs)
            {
                _agenda.At((long)_nextArrivalMs, _flow.Arrive);
                _nextArrivalMs += Gap();
            }

            if (!_agenda.TryTake(untilMs, out var step, out var timeMs))
            {
                record = null;
                return false;
            }

            record = step(timeMs);
            if (record is not null)
            {
                return true;
            }
        }
    }

    private double Gap() => AuthorisationsPerSecond > 0
        ? _random.Exponential() * 1000 / AuthorisationsPerSecond
        : double.PositiveInfinity;
}
