using System.Diagnostics.CodeAnalysis;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Core.Text;

/// <summary>What a small grammar made of a text: a value, or the one diagnostic that says why not.</summary>
public sealed class Parsed<T>
{
    private readonly T? _value;

    internal Parsed(T value) => _value = value;

    internal Parsed(Diagnostic diagnostic) => Diagnostic = diagnostic;

    public Diagnostic? Diagnostic { get; }

    [MemberNotNullWhen(false, nameof(Diagnostic))]
    public bool IsOk => Diagnostic is null;

    /// <summary>The value; throws <see cref="DiagnosticException"/> when there is none, for callers at a tool's edge.</summary>
    public T Value => IsOk ? _value! : throw new DiagnosticException(Diagnostic);

    /// <summary>The same failure for another type, or a further step on the value.</summary>
    internal Parsed<TNext> Then<TNext>(Func<T, Parsed<TNext>> next) => IsOk ? next(_value!) : new Parsed<TNext>(Diagnostic);
}
