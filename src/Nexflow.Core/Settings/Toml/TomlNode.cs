using Nexflow.Core.Text;
using Tomlyn;

namespace Nexflow.Core.Settings.Toml;

/// <summary>A TOML value with its place in the file.</summary>
internal abstract record TomlNode(TextSpan Span)
{
    /// <summary>What it is, for a person, with its article.</summary>
    public abstract string What { get; }

    internal sealed record Text(TextSpan Span, string Value) : TomlNode(Span)
    {
        public override string What => "a string";
    }

    internal sealed record Integer(TextSpan Span, long Value) : TomlNode(Span)
    {
        public override string What => "a number";
    }

    internal sealed record Float(TextSpan Span, double Value) : TomlNode(Span)
    {
        public override string What => "a fractional number";
    }

    internal sealed record Bool(TextSpan Span, bool Value) : TomlNode(Span)
    {
        public override string What => Value ? "true" : "false";
    }

    internal sealed record Moment(TextSpan Span, TomlDateTime Value) : TomlNode(Span)
    {
        public override string What => "a date or time";
    }

    internal sealed record Array(TextSpan Span, IReadOnlyList<TomlNode> Items) : TomlNode(Span)
    {
        public override string What => "a list";
    }

    /// <summary>A table in any of its spellings: header, dotted key or inline.</summary>
    internal sealed record Table(TextSpan Span, TomlTable Entries) : TomlNode(Span)
    {
        public override string What => "a table";
    }
}
