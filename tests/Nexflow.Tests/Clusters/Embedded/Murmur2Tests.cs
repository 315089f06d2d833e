using System.Text;
using Nexflow.Clusters.Embedded;

namespace Nexflow.Tests.Clusters.Embedded;

public sealed class Murmur2Tests
{
    /// <summary>Hashes of the Java client's own test, <c>UtilsTest.testMurmur2</c>.</summary>
    [Theory]
    [InlineData("21", -973932308)]
    [InlineData("foobar", -790332482)]
    [InlineData("a-little-bit-long-string", -985981536)]
    [InlineData("a-little-bit-longer-string", -1486304829)]
    [InlineData("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971)]
    [InlineData("abc", 479470107)]
    public void Hash_OfTheJavaClientsVectors_IsTheSame(string key, int hash) => Assert.Equal(hash, Murmur2.Hash(Encoding.UTF8.GetBytes(key)));
}
