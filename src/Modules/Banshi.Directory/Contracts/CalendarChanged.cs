using Banshi.Platform.Outbox;

namespace Banshi.Directory.Contracts;

/// <summary>The working days of a year are published or changed: what was counted with them is to be counted anew.</summary>
/// <param name="Division">Twelve-digit code of the division for which it holds; empty for all.</param>
/// <param name="Year">The year.</param>
public sealed record CalendarChanged(string Division, int Year) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "directory.calendar-changed";
}
