using System.Diagnostics;
using System.Text.Json;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Formats.Protobuf;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Formats.Protobuf;

/// <summary>Against Google's Protobuf: protoc reads the schema, its Python library fills and writes the messages.</summary>
public sealed class ProtobufOracleTests
{
    private const string Message = "shop.v1.Everything";

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Nexflow.Tests", "Formats", "Protobuf");

    private static readonly Lazy<IReadOnlyList<JsonElement>> Cases = new(Make);

    private static ProtobufDecoder Decoder => ProtobufDecoder.Create(File.ReadAllText(Path.Combine(Folder, "everything.proto")), new Dictionary<string, string>(), out _)!;

    [Fact]
    public void Decode_WhatGoogleWrote_IsWhatItWasGiven()
    {
        var decoder = Decoder;
        foreach (var item in Cases.Value)
        {
            var decoded = decoder.Decode(Convert.FromHexString(item.GetProperty("hex").GetString()!), Message);
            Assert.Null(decoded.Failure);
            var (expected, actual) = (SortMaps(TaggedValue.Read(item.GetProperty("expected"))), SortMaps(decoded.Value!));
            Assert.Equal(JsonText.Format(expected, indented: true), JsonText.Format(actual, indented: true));
            Assert.Equal(expected, actual);
        }

        Assert.Equal(400, Cases.Value.Count);
    }

    [Fact]
    public void Decode_ChangedBytes_NeverThrows()
    {
        var (decoder, random, failures) = (Decoder, new Random(3), 0);
        foreach (var item in Cases.Value)
        {
            var bytes = Convert.FromHexString(item.GetProperty("hex").GetString()!);
            for (var i = 0; i < 5 && bytes.Length > 0; i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                var decoded = decoder.Decode(bytes.AsSpan(0, random.Next(bytes.Length)), Message);
                Assert.True(decoded.Value is null ^ decoded.Failure is null);
                Assert.InRange(decoded.Failure?.ByteOffset ?? 0, 0, bytes.Length);
                failures += decoded.Failure is null ? 0 : 1;
            }
        }

        Assert.InRange(failures, 100, 2000);
    }

    /// <summary>Google's library writes the entries of a map in the order of its hashes.</summary>
    private static Value SortMaps(Value value) => value switch
    {
        MapValue map => new MapValue([.. map.Entries.OrderBy(entry => JsonText.Format(entry.Key), StringComparer.Ordinal).Select(entry => new KeyValuePair<Value, Value>(entry.Key, SortMaps(entry.Value)))]),
        ListValue list => new ListValue([.. list.Items.Select(SortMaps)]),
        RecordValue record => new RecordValue([.. record.Fields.Select(field => field with { Value = SortMaps(field.Value) })], record.Name),
        _ => value,
    };

    private static IReadOnlyList<JsonElement> Make()
    {
        TestKit.RequireHome("the Protobuf cases of Google's library");
        var set = Path.Combine(Path.GetTempPath(), $"nexflow-proto-{Environment.ProcessId}.bin");
        try
        {
            using var protoc = Process.Start("protoc", ["--include_imports", "--experimental_allow_proto3_optional", $"--descriptor_set_out={set}", $"-I{Folder}", "everything.proto"]);
            protoc.WaitForExit();
            Assert.Equal(0, protoc.ExitCode);
            return Oracle.Lines("Formats/Protobuf/proto_oracle.py", "the Protobuf cases of Google's library", set, Message);
        }
        finally
        {
            File.Delete(set);
        }
    }
}
