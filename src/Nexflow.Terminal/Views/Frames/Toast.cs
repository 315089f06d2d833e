namespace Nexflow.Terminal.Views.Frames;

/// <summary>A short notice that goes by itself.</summary>
public sealed record Toast(int Id, ToastKind Kind, string Text, DateTimeOffset Until);
