namespace Nexflow.Core.Diagnostics;

public static partial class DiagnosticCatalogue
{
    private static DiagnosticEntry[] Configuration =>
    [
        new("NX6001", "Malformed TOML",
            "The file breaks TOML's grammar at the place shown. Only the first error of a line is told: those after it mostly follow from it.",
            "Fix the line. Strings need quotes, tables stand in [brackets], and a key stands once.",
            "[console\ntheme = midnight"),
        new("NX6002", "Unknown setting",
            "No setting has this name. Unknown names are errors, so that a slip of the finger never goes unnoticed.",
            "Use the suggestion, or list all settings with nexflow config show.",
            "[stream.search]\nmax_result = 10"),
        new("NX6003", "Wrong type",
            "The setting takes another kind of value than the one written: a number where text stands, a list where one value stands.",
            "Write the value as the example in the error shows.",
            "max_results = \"many\""),
        new("NX6004", "Set twice",
            "The same setting or table stands twice in one file. TOML forbids it, and nobody could tell which one counts.",
            "Remove one of the two; the note shows where the first one stands."),
        new("NX6005", "Value not allowed",
            "The value has the right type, and is none that the setting allows: not one of its words, outside its bounds, or not in its form.",
            "Use one of the values that the error lists.",
            "[stream.export]\ndefault_format = \"excel\""),
        new("NX6006", "Unknown profile",
            "The profile that was asked for is not in the configuration.",
            "Use one of the profiles listed, or add [profile.NAME] with its cluster to nexflow.toml.",
            "nexflow --profile staging"),
        new("NX6007", "Not a cluster address",
            "A cluster is kafka://HOST:PORT[,HOST:PORT…], embedded:RECORDING, or the path of a snapshot or recording. Credentials never stand in the address.",
            "Write the address in one of these forms; user and password belong into [profile.NAME.security].",
            "cluster = \"kafka://kafka-1:9093,kafka-2:9093\""),
        new("NX6008", "Secret in plain text",
            "A password or token stands in the configuration. Files are copied, committed and shown; secrets come from the environment or from a file of their own.",
            "Write { env = \"NAME\" } or { file = \"PATH\" } instead, and change the secret if the file was shared.",
            "password = { env = \"KAFKA_PASSWORD\" }"),
        new("NX6009", "Unknown NEXFLOW_ variable",
            "An environment variable starts with NEXFLOW_ and sets nothing.",
            "Use the suggestion, or unset it. NEXFLOW_STREAM_SEARCH_MAX_RESULTS sets stream.search.max_results."),
    ];
}
