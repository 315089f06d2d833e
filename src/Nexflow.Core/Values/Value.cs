namespace Nexflow.Core.Values;

/// <summary>
/// A decoded value: a closed hierarchy. Numbers keep their exact form: int64 and decimal never pass through double,
/// so a 64-bit id prints as it came. Records keep the order and the duplicates of their fields.
/// </summary>
public abstract record Value
{
    private protected Value()
    {
    }

    public static Value Null => NullValue.Instance;
}
