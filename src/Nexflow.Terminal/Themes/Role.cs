namespace Nexflow.Terminal.Themes;

/// <summary>What a piece of the screen means; a theme says how that looks. Named in theme files in kebab case (<c>value-string</c>).</summary>
public enum Role
{
    /// <summary>Ordinary text; its background is the screen's background.</summary>
    Text,

    /// <summary>Secondary: units, hints, timestamps of little interest.</summary>
    Muted,

    /// <summary>Titles of panes and dialogs.</summary>
    Title,

    /// <summary>Column headers.</summary>
    Header,

    Border,
    BorderFocused,

    /// <summary>The row with the cursor in the focused pane.</summary>
    Selection,

    /// <summary>The row with the cursor in any other pane.</summary>
    SelectionUnfocused,

    /// <summary>Rows marked with space.</summary>
    Marked,

    Accent,

    /// <summary>Names of keys in hints and help.</summary>
    KeyHint,

    StatusBar,
    ValueKey,
    ValueString,
    ValueNumber,
    ValueBool,
    ValueNull,
    Ok,
    Warning,
    Error,

    /// <summary>What cannot be undone.</summary>
    Danger,

    Badge,
    Sparkline,
    Bar,
    ProfileDevelopment,
    ProfileStaging,
    ProfileProduction,
    Toast,
    Input,
    SearchMatch,
}
