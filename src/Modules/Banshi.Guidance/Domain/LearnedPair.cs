namespace Banshi.Guidance.Domain;

/// <summary>What people open who search for a text that does not name it.</summary>
/// <param name="Text">What they type.</param>
/// <param name="Item">基本编码 of what they open.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How often.</param>
/// <param name="Of">How often they open anything after that text.</param>
internal sealed record LearnedPair(string Text, string Item, string Name, int Count, int Of);
