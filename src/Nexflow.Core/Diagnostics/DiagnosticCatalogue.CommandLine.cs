namespace Nexflow.Core.Diagnostics;

public static partial class DiagnosticCatalogue
{
    private static DiagnosticEntry[] CommandLine =>
    [
        new("NX1011", "Not the path of a field",
            "A path names something of a record: $key, $offset, header.NAME, or a field of the value with dots and brackets.",
            "Write it like amount, customer.address.city or items[0].sku. In a shell, $key needs single quotes.",
            "nexflow peek payments.requested --fields '$key,amount'"),
        new("NX1012", "Unknown token in a format",
            "A format has tokens with a percent sign, as of kcat: %t topic, %p partition, %o offset, %k key, %v value, %T epoch ms, %d time, %K and %S sizes, %h headers.",
            "Use one of these, or write %% for a percent sign.",
            "nexflow peek payments.requested --format '%p %o %k'"),
        new("NX5030", "Kafka is not in this build",
            "The address is right, and this build can only open recordings, snapshots and the embedded cluster.",
            "Open a recording or a snapshot; the Kafka adapter arrives in a later version.",
            "nexflow topics --cluster embedded:recordings/payments-incident"),
        new("NX5031", "Unknown consumer group",
            "The cluster has no consumer group of that id, or hides it from you. Groups without members and commits expire.",
            "Run nexflow groups for the ids. Ids are case-sensitive."),
        new("NX6021", "Masking is not applied",
            "The settings name fields to be hidden. This version reads and checks the rules, and shows records as they are.",
            "Do not show records to people who must not see these fields; remove the rules to silence the warning."),
        new("NX6020", "Configuration cannot be read",
            "The file is not there although it was named, or the system refuses to read it.",
            "Correct NEXFLOW_CONFIG, or give yourself the right to read the file."),
    ];
}
