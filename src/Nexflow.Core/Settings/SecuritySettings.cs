namespace Nexflow.Core.Settings;

/// <summary>How to connect and log in, in Kafka's words; secrets are references.</summary>
public sealed record SecuritySettings
{
    public string Protocol { get; init; } = "PLAINTEXT";

    public string? Mechanism { get; init; }

    public string? Username { get; init; }

    public SecretReference? Password { get; init; }

    public string? CaFile { get; init; }

    public string? CertFile { get; init; }

    public string? KeyFile { get; init; }

    public SecretReference? KeyPassword { get; init; }
}
