namespace Nexflow.Cli.Output;

internal enum ColorMode
{
    Auto,
    Always,
    Never,
}
