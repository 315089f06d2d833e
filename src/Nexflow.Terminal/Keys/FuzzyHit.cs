namespace Nexflow.Terminal.Keys;

/// <summary>One item of a ranking.</summary>
/// <param name="Item">The item.</param>
/// <param name="Index">Its place in the list that was ranked: breaks ties.</param>
/// <param name="Score">Higher is better.</param>
public readonly record struct FuzzyHit<T>(T Item, int Index, int Score);
