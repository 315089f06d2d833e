using Nexflow.Core.Values;
using Nexflow.Formats.Json;

namespace Nexflow.Cli.Output;

/// <summary>Values as bare text: strings without quotes, bytes as base64, null as nothing; parts as JSON.</summary>
internal static class ScalarText
{
    public static string Of(Value value) => value switch
    {
        NullValue => "",
        StringValue text => text.Value,
        BoolValue flag => flag.Value ? "true" : "false",
        BytesValue bytes => Convert.ToBase64String(bytes.Value.Span),
        RecordValue or MapValue or ListValue => JsonText.Format(value),
        _ => value.ToString(),
    };
}
