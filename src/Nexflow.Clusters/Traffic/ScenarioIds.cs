using System.Text;

namespace Nexflow.Clusters.Traffic;

/// <summary>Identifiers in the forms that services use.</summary>
internal static class ScenarioIds
{
    private const string Base32 = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A prefix and 16 characters of Crockford's base 32.</summary>
    public static string Short(ScenarioRandom random, string prefix)
    {
        var text = new StringBuilder(prefix, prefix.Length + 16);
        for (var bits = random.Next64(); text.Length < prefix.Length + 12; bits >>= 5)
        {
            text.Append(Base32[(int)(bits & 31)]);
        }

        for (var bits = random.Next64(); text.Length < prefix.Length + 16; bits >>= 5)
        {
            text.Append(Base32[(int)(bits & 31)]);
        }

        return text.ToString();
    }

    /// <summary>A version 4 UUID (RFC 9562).</summary>
    public static string Uuid(ScenarioRandom random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    public static string Hex(ScenarioRandom random, int bytes)
    {
        Span<byte> drawn = stackalloc byte[bytes];
        random.Fill(drawn);
        return Convert.ToHexStringLower(drawn);
    }
}
