namespace Nexflow.Cli.Output;

internal enum VersionFormat
{
    Text,
    Json,
}
