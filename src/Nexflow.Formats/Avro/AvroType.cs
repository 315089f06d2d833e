namespace Nexflow.Formats.Avro;

/// <summary>A schema made ready for walking. Recursive types point back at themselves, so children are filled in after construction.</summary>
internal sealed class AvroType(AvroKind kind)
{
    public AvroKind Kind { get; } = kind;

    public AvroLogical Logical { get; init; }

    /// <summary>Full name of a named type.</summary>
    public string? Name { get; init; }

    /// <summary>Digits behind the point, of a decimal.</summary>
    public int Scale { get; init; }

    /// <summary>Bytes of a fixed.</summary>
    public int Size { get; init; }

    public string[] Symbols { get; init; } = [];

    public string[] FieldNames { get; init; } = [];

    /// <summary>Fields of a record, branches of a union, the item of an array or map.</summary>
    public AvroType[] Children { get; set; } = [];
}
