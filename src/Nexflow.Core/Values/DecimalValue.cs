using System.Numerics;

namespace Nexflow.Core.Values;

/// <summary>An exact decimal of any precision: <c>Unscaled × 10^−Scale</c>. Integers beyond 64 bits have scale 0.</summary>
public sealed record DecimalValue(BigInteger Unscaled, int Scale) : Value;
