using Spectre.Console;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>What reports may use: everything. Our renderer brings it down to what the terminal can show.</summary>
internal sealed class ReportCapabilities : IReadOnlyCapabilities
{
    public static ReportCapabilities Instance { get; } = new();

    public ColorSystem ColorSystem => ColorSystem.TrueColor;

    public bool Ansi => true;

    public bool Links => false;

    public bool Legacy => false;

    public bool IsTerminal => true;

    public bool Interactive => false;

    public bool Unicode => true;

    public bool AlternateBuffer => false;
}
