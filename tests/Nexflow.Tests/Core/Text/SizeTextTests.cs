using FsCheck;
using FsCheck.Xunit;
using Nexflow.Core.Text;

namespace Nexflow.Tests.Core.Text;

public sealed class SizeTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("4096", 4096)]
    [InlineData("1B", 1)]
    [InlineData("64KB", 64_000)]
    [InlineData("64kb", 64_000)]
    [InlineData("1MiB", 1_048_576)]
    [InlineData("1.5GB", 1_500_000_000)]
    [InlineData("0.5KiB", 512)]
    [InlineData("8388607TiB", 9223370937343148032)]
    public void ParseBytes_GoodSize_IsExact(string text, long bytes) => Assert.Equal(bytes, SizeText.ParseBytes(text, "--max").Value);

    [Theory]
    [InlineData("", "NX1001", null)]
    [InlineData("64k", "NX1001", "64KB")]
    [InlineData("64 MB", "NX1001", "64MB")]
    [InlineData("1,000,000", "NX1001", "1000000B")]
    [InlineData("3 gigs", "NX1001", null)]
    [InlineData("-1KB", "NX1001", null)]
    [InlineData("1.5", "NX1001", null)]
    [InlineData("٣KB", "NX1001", null)]
    [InlineData("0.5B", "NX1002", null)]
    [InlineData("8388608TiB", "NX1002", null)]
    [InlineData("99999999999999999999999", "NX1002", null)]
    public void ParseBytes_BadSize_IsADiagnostic(string text, string code, string? suggestion)
    {
        var diagnostic = SizeText.ParseBytes(text, "--max").Diagnostic;
        Assert.Equal(code, diagnostic?.Code);
        if (suggestion is not null)
        {
            Assert.Equal(suggestion, diagnostic!.Fixes[0].Replacement);
        }
    }

    [Theory]
    [InlineData("10MB/s", 10_000_000)]
    [InlineData("1MiB/S", 1_048_576)]
    public void ParseRate_GoodRate_IsBytesPerSecond(string text, long bytes) => Assert.Equal(bytes, SizeText.ParseRate(text, "--max-rate").Value);

    [Theory]
    [InlineData("10MB", "10MB/s")]
    [InlineData("10M/sec", "10MB/s")]
    public void ParseRate_BadRate_Suggests(string text, string suggestion) =>
        Assert.Equal(suggestion, SizeText.ParseRate(text, "--max-rate").Diagnostic!.Fixes[0].Replacement);

    [Property]
    public bool Format_AnySize_ParsesBack(NonNegativeInt small, byte shift) =>
        (long)small.Get << (shift % 20) is var bytes && SizeText.ParseBytes(SizeText.Format(bytes), "--max").Value == bytes;

    [Property]
    public bool ParseBytes_AnyText_NeverThrows(string? text) => SizeText.ParseBytes(text ?? "", "--max") is not null && SizeText.ParseRate(text ?? "", "--max") is not null;
}
