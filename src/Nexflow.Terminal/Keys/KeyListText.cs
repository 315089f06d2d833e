namespace Nexflow.Terminal.Keys;

/// <summary>A list of keys as settings write it: separated by spaces, or by a comma and a space.</summary>
internal static class KeyListText
{
    public static bool TryParse(string text, out IReadOnlyList<KeyChord> keys, out string? bad)
    {
        var found = new List<KeyChord>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A comma ends a word, but a comma alone is the key.
            string key = word.Length > 1 ? word.TrimEnd(',') : word;
            if (!KeyChord.TryParse(key, out var chord))
            {
                keys = [];
                bad = word;
                return false;
            }

            found.Add(chord);
        }

        keys = found;
        bad = null;
        return true;
    }
}
