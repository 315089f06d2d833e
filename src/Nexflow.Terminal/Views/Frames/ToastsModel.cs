using System.Collections.Immutable;

namespace Nexflow.Terminal.Views.Frames;

/// <summary>The notices on screen, newest last; at most three, each for a few seconds. The same text again renews the old one.</summary>
public sealed record ToastsModel
{
    public const int Most = 3;

    public static readonly ToastsModel Empty = new();

    public ImmutableList<Toast> Items { get; init; } = [];

    public int NextId { get; init; } = 1;

    public ToastsModel Show(ToastKind kind, string text, DateTimeOffset now)
    {
        var stays = kind is ToastKind.Error or ToastKind.Warning ? TimeSpan.FromSeconds(8) : TimeSpan.FromSeconds(4);
        var items = Items.RemoveAll(t => t.Text == text).Add(new Toast(NextId, kind, text, now + stays));
        return new ToastsModel { Items = items.Count > Most ? items.RemoveAt(0) : items, NextId = NextId + 1 };
    }

    public ToastsModel Expire(DateTimeOffset now) =>
        Items.Any(t => t.Until <= now) ? this with { Items = Items.RemoveAll(t => t.Until <= now) } : this;

    /// <summary>When the next notice goes; null when there is none.</summary>
    public DateTimeOffset? NextChange => Items.Count == 0 ? null : Items.Min(t => t.Until);
}
