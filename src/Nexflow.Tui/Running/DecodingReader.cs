using System.Text;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Formats.Text;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Running;

/// <summary>Rows and records through the decoder that the cluster came with; before that, text and bytes as they are.</summary>
internal sealed class DecodingReader(TimeProvider clock) : IRecordReader
{
    /// <summary>Values above this are not decoded for a row: its head says enough.</summary>
    private const int MostForRows = 256 << 10;

    private const int MostToSearch = 1 << 20;

    private Func<StoredMessage, CancellationToken, ValueTask<Record>> _decode = (message, _) => ValueTask.FromResult(Plain(message));

    public TimeProvider Clock { get; } = clock;

    public void Use(Func<StoredMessage, CancellationToken, ValueTask<Record>>? decode) => _decode = decode ?? _decode;

    public RecordText Read(StoredMessage message)
    {
        if (message.Value is { Length: > MostForRows })
        {
            return RowText.OfHead(message);
        }

        var decoding = _decode(message, CancellationToken.None);
        return decoding.IsCompletedSuccessfully ? RowText.Of(decoding.Result) : RowText.Of(Plain(message));
    }

    public string ReadWhole(StoredMessage message)
    {
        var decoding = message.Value is { Length: > MostForRows } ? default : _decode(message, CancellationToken.None);
        return decoding is { IsCompletedSuccessfully: true, Result: { } record }
            ? $"{JsonText.Format(record.Key.Value)} {JsonText.Format(record.Value.Value)}"
            : $"{RawText.Preview(message.Key, MostToSearch)} {RawText.Preview(message.Value, MostToSearch)}";
    }

    public async ValueTask<RecordText> ReadAsync(StoredMessage message, CancellationToken cancellation) =>
        message.Value is { Length: > MostForRows } ? RowText.OfHead(message) : RowText.Of(await _decode(message, cancellation).ConfigureAwait(false));

    public ValueTask<Record> DecodeAsync(StoredMessage message, CancellationToken cancellation) => _decode(message, cancellation);

    private static Record Plain(StoredMessage message) => new() { Message = message, Key = Plain(message.Key), Value = Plain(message.Value) };

    private static DecodedPart Plain(byte[]? bytes) => bytes switch
    {
        null => new DecodedPart { Value = Value.Null, Format = "null" },
        _ when TextDecoder.LooksLikeText(bytes.AsSpan(0, Math.Min(bytes.Length, MostForRows)), isHead: bytes.Length > MostForRows) => new DecodedPart { Value = new StringValue(Encoding.UTF8.GetString(bytes)), Format = "text" },
        _ => new DecodedPart { Value = new BytesValue(bytes), Format = "bytes" },
    };
}
