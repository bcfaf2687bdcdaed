using Banshi.Cases.Domain;

namespace Banshi.Cases.Api;

/// <summary>When a survey takes place, and what can be chosen instead.</summary>
/// <param name="Agreed">The agreed time.</param>
/// <param name="Wish">The time that was asked for and is not answered; null where none is.</param>
/// <param name="CanChange">Whether another time can still be asked for.</param>
/// <param name="LastDay">The last day on which it can.</param>
/// <param name="First">The first day that can be asked for.</param>
/// <param name="Last">The last one.</param>
/// <param name="Offered">The times that are agreed at once.</param>
internal sealed record SurveyChoice(SurveyChoice.Time Agreed, SurveyChoice.Time? Wish, bool CanChange, DateOnly LastDay, DateOnly First, DateOnly Last, IReadOnlyList<SurveyChoice.Time> Offered)
{
    /// <summary>A day, and the half of it where one is meant.</summary>
    public sealed record Time(DateOnly Day, HalfDay? Half)
    {
        public static Time Of(SurveyTime time) => new(time.Day, time.Half);
    }

    public static SurveyChoice Of(SurveyAppointments.View view) => new(
        Time.Of(view.Pause.Survey!), view.Pause.Wish is { } wish ? Time.Of(wish) : null, view.IsOpen, view.LastDay, view.First, view.Last, [.. view.Offered.Select(Time.Of)]);
}
