namespace Nexflow.Core.Records;

public enum OffsetBoundKind : byte
{
    /// <summary>The low watermark.</summary>
    Start,

    /// <summary>The high watermark at the moment of resolution.</summary>
    End,

    /// <summary>An absolute offset.</summary>
    Offset,

    /// <summary>Low watermark + N (<c>+N</c>).</summary>
    FromStart,

    /// <summary>High watermark − N (<c>-N</c>).</summary>
    FromEnd,

    /// <summary>The first offset whose timestamp is at or after the time (<c>@time</c>).</summary>
    Time,
}
