using Banshi.Cases.Domain;

namespace Banshi.Cases.Views;

/// <summary>The form in which another time for a survey is chosen or asked for.</summary>
/// <param name="When">One of those offered; empty for another.</param>
/// <param name="Day">The day asked for.</param>
/// <param name="Half">The half of it.</param>
/// <param name="Reason">Why.</param>
internal sealed record PostedSurveyDay(string? When, DateOnly? Day, HalfDay? Half, string? Reason)
{
    /// <summary>Whether one of those offered was chosen.</summary>
    public bool IsChoice => SurveyTime.Read(When ?? "") is not null;

    public ChangeSurveyDay.Input Read() => SurveyTime.Read(When ?? "") is { } offered ? new(offered.Day, offered.Half, Reason) : new(Day, Half, Reason);
}
