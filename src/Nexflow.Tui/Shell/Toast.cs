namespace Nexflow.Tui.Shell;

/// <summary>A short notice that goes by itself.</summary>
internal sealed record Toast(int Id, ToastKind Kind, string Text, DateTimeOffset Until);
