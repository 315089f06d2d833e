using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>One line of keys and what they do; hints that do not fit whole are left out, the first ones stay.</summary>
public sealed class HintBar : CanvasView
{
    private const int Gap = 2;

    public HintBar(ViewContext context)
        : base(context) => CanFocus = false;

    public IReadOnlyList<KeyHint> Hints
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    } = [];

    protected override void Paint(Canvas canvas)
    {
        var style = Context.Style(Role.StatusBar);
        canvas.Clear(style);
        int column = 1;
        foreach (var hint in Hints)
        {
            int width = TextWidth.UpTo(hint.Key, canvas.Columns) + 1 + TextWidth.UpTo(hint.Label, canvas.Columns);
            if (column + width > canvas.Columns)
            {
                return;
            }

            var key = Context.Style(hint.Danger == Danger.Destructive ? Role.Danger : Role.KeyHint);
            column = canvas.Put(column, 0, hint.Key, key with { Background = style.Background });
            column = canvas.Put(column + 1, 0, hint.Label, style) + Gap;
        }
    }
}
