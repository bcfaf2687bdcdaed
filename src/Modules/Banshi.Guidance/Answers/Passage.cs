namespace Banshi.Guidance.Answers;

/// <summary>A piece of published text that can be quoted: a section of a guide; later also of other published texts.</summary>
/// <param name="Section">Id of the section on its page.</param>
/// <param name="Title">Its heading there.</param>
/// <param name="Lines">What it says, word for word.</param>
/// <param name="Address">Where it can be read.</param>
internal sealed record Passage(string Section, string Title, IReadOnlyList<string> Lines, string Address);
