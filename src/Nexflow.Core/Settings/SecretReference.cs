namespace Nexflow.Core.Settings;

/// <summary>Where a secret comes from; never the secret. Prints as it stands in a file.</summary>
/// <param name="Name">The variable's name or the file's path; empty for a prompt.</param>
public sealed record SecretReference(SecretOrigin Origin, string Name)
{
    public override string ToString() => Origin switch
    {
        SecretOrigin.Environment => $"{{ env = {TomlText.Quote(Name)} }}",
        SecretOrigin.File => $"{{ file = {TomlText.Quote(Name)} }}",
        _ => "{ prompt = true }",
    };
}
