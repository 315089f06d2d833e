using System.Collections.Immutable;

namespace Nexflow.Tui.Shell;

/// <summary>What an update answers: the next model and what the outside should do.</summary>
internal readonly record struct Step<T>(T Model, ImmutableArray<Effect> Effects)
{
    public Step(T model)
        : this(model, [])
    {
    }

    public Step(T model, Effect effect)
        : this(model, [effect])
    {
    }

    public static implicit operator Step<T>(T model) => new(model);

    public Step<T> And(Effect effect) => this with { Effects = Effects.Add(effect) };

    public Step<T> And(IEnumerable<Effect> effects) => this with { Effects = Effects.AddRange(effects) };

    /// <summary>The same effects around a bigger model.</summary>
    public Step<TOuter> Into<TOuter>(Func<T, TOuter> wrap) => new(wrap(Model), Effects);
}
