using System.Text.Json;
using Nexflow.Formats.Avro;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Formats.Avro;

/// <summary>Against fastavro: what it wrote by random schemas is read to what it was given; cut off anywhere, it is a failure.</summary>
public sealed class AvroOracleTests
{
    private static readonly Lazy<IReadOnlyList<JsonElement>> Cases = new(() => Oracle.Lines("Formats/Avro/avro_oracle.py", "the Avro cases of fastavro"));

    [Fact]
    public void Decode_WhatFastavroWrote_IsWhatItWasGiven()
    {
        foreach (var item in Cases.Value)
        {
            var schema = item.GetProperty("schema").GetString()!;
            var decoder = AvroDecoder.Create(schema, [], out var problem);
            Assert.True(decoder is not null, $"{schema}: {problem}");
            var decoded = decoder.Decode(Convert.FromHexString(item.GetProperty("hex").GetString()!));
            Assert.Null(decoded.Failure);
            Assert.Equal(TaggedValue.Read(item.GetProperty("expected")), decoded.Value);
        }

        Assert.InRange(Cases.Value.Count, 1000, 10_000);
    }

    [Fact]
    public void Decode_CutOffOrChanged_IsAFailureOrAValueAndNeverAnException()
    {
        var random = new Random(5);
        var failures = 0;
        foreach (var item in Cases.Value)
        {
            var decoder = AvroDecoder.Create(item.GetProperty("schema").GetString()!, [], out _)!;
            var bytes = Convert.FromHexString(item.GetProperty("hex").GetString()!);
            if (bytes.Length == 0)
            {
                continue;
            }

            var cut = decoder.Decode(bytes.AsSpan(0, random.Next(bytes.Length)));
            Assert.NotNull(cut.Failure);
            Assert.StartsWith("NX400", cut.Failure.Code, StringComparison.Ordinal);
            Assert.InRange(cut.Failure.ByteOffset, 0, bytes.Length);
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var changed = decoder.Decode(bytes);
            Assert.True(changed.Value is not null ^ changed.Failure is not null);
            failures++;
        }

        Assert.InRange(failures, 500, 10_000);
    }
}
