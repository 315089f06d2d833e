namespace Nexflow.Core.Values;

/// <summary>Absence: Kafka's null, JSON null, an Avro null branch.</summary>
public sealed record NullValue : Value
{
    public static readonly NullValue Instance = new();

    private NullValue()
    {
    }
}
