namespace Nexflow.Core.Settings;

public enum SecretOrigin
{
    /// <summary>An environment variable.</summary>
    Environment,

    /// <summary>The whole content of a file, without a line break at its end.</summary>
    File,

    /// <summary>Asked for on the terminal.</summary>
    Prompt,
}
