using System.Collections.Immutable;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Reports;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tui.Shell;

/// <summary>What lies over the screen; the topmost takes the keys.</summary>
internal abstract record Overlay
{
    private Overlay()
    {
    }

    /// <summary>The scope of its keys.</summary>
    public abstract string Scope { get; }

    /// <summary>The line being edited; null when keys are commands.</summary>
    public virtual TextInput? Input => null;

    public virtual Overlay With(TextInput input) => this;

    /// <summary>Keys of a scope chain, searchable.</summary>
    public sealed record Help(ImmutableArray<string> Chain, TextInput Search, bool Searching, int Top) : Overlay
    {
        public override string Scope => "help";

        public override TextInput? Input => Searching ? Search : null;

        public override Overlay With(TextInput input) => this with { Search = input, Top = 0 };
    }

    public sealed record Palette(TextInput Line, ListCursor Cursor) : Overlay
    {
        public override string Scope => "palette";

        public override TextInput? Input => Line;

        public override Overlay With(TextInput input) => this with { Line = input, Cursor = default };
    }

    /// <summary>A choice by key or cursor.</summary>
    public sealed record Menu(string Title, ImmutableArray<MenuItem> Items, ListCursor Cursor) : Overlay
    {
        public override string Scope => "menu";
    }

    /// <summary>One line asked for; <paramref name="Command"/> is invoked with <paramref name="Argument"/> and what was written.</summary>
    public sealed record Prompt(string Title, string Teaching, TextInput Line, string Command, string Argument, string? Error = null) : Overlay
    {
        public override string Scope => "prompt";

        public override TextInput? Input => Line;

        public override Overlay With(TextInput input) => this with { Line = input, Error = null };
    }

    /// <summary>The filter line of a pane; <paramref name="Before"/> comes back on escape.</summary>
    public sealed record Filter(TextInput Line, string Before) : Overlay
    {
        public override string Scope => "filter";

        public override TextInput? Input => Line;

        public override Overlay With(TextInput input) => this with { Line = input };
    }

    /// <summary>Yes or no.</summary>
    public sealed record Confirm(string Title, ImmutableArray<string> Lines, string YesCommand, string YesLabel) : Overlay
    {
        public override string Scope => "confirm";
    }

    public sealed record Jobs(ListCursor Cursor) : Overlay
    {
        public override string Scope => "jobs";
    }

    /// <summary>A report as the command line prints it; <paramref name="Command"/> is that command line.</summary>
    /// <param name="Title">Said in the border.</param>
    /// <param name="Command">Without <c>nexflow</c> and the cluster's flags.</param>
    /// <param name="Text">The report.</param>
    /// <param name="Top">First line shown.</param>
    /// <param name="Group">The consumer group that it is about: it is made anew with each sample.</param>
    public sealed record Report(string Title, string Command, ReportText Text, int Top = 0, string? Group = null) : Overlay
    {
        public override string Scope => "report";
    }

    /// <summary>The command line that does the same as the screen.</summary>
    public sealed record Shown(string Title, string Command, string Explanation) : Overlay
    {
        public override string Scope => "command";
    }
}
