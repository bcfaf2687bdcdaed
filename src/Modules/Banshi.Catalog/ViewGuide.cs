using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Catalog;

/// <summary>The guide of an item: all elements of the list in force, and its clock explained for a case that is accepted today.</summary>
internal sealed class ViewGuide(ICatalog catalog, IDirectory directory, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<Result<View>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(taskCode, cancellation) is not { } version)
        {
            return PlatformProblems.Unknown;
        }

        var content = version.Content;
        if (content.State == ItemState.Cancelled || content.CancelDate <= clock.Today)
        {
            return CatalogProblems.Cancelled;
        }

        var calendar = await directory.CalendarAsync(content.Division, cancellation);
        var limit = content.PromisedLimit ?? content.StatutoryLimit;
        var themes = await catalog.ThemesAsync(cancellation);
        return new View(
            version,
            limit is { Amount: > 0 } ? Deadline.Of(calendar, clock.Today, limit) : null,
            content.Division.Length == 0 ? null : await directory.FindCenterAsync(content.Division, cancellation),
            [.. themes.Where(theme => (theme.Audience == "person" ? content.PersonThemes : content.FirmThemes).Contains(theme.Code)).Select(theme => theme.Name).Distinct()]);
    }

    internal sealed record View(ItemVersionInfo Version, Deadline? IfAcceptedToday, CenterInfo? Center, IReadOnlyList<string> Themes);
}
