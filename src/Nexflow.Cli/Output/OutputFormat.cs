namespace Nexflow.Cli.Output;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    JsonL,
    Csv,
    Yaml,
}
