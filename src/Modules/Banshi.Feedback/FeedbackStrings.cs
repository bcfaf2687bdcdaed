namespace Banshi.Feedback;

/// <summary>Marks the texts of this module.</summary>
internal sealed class FeedbackStrings;
