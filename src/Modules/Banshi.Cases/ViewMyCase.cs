using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Cases.Views;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An applicant's case: where it stands, what is next and until when, everything that was given and issued.</summary>
internal sealed class ViewMyCase(CaseActs acts, CaseReading reading, ICatalog catalog, IDirectory directory) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record View(
        Case Case, ItemVersionInfo List, string AgencyName, CenterInfo? Center, IReadOnlyList<AnswersView> Answers, IReadOnlyList<TrailView.Line> Trail, ClockFace? Clock, Deadline? Deadline);

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard)
            .Include(c => c.Documents.OrderBy(document => document.IssuedAt)).Include(c => c.Corrections).SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        var calendar = await acts.CalendarAsync();
        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        return new View(
            one,
            list,
            (await acts.AgencyAsync(one)).Name,
            await directory.FindCenterAsync(one.Division, cancellation),
            await reading.AnswersAsync(one.SheetId, cancellation),
            reading.Trail.ForApplicant(await reading.RecordsAsync(id, cancellation)),
            ClockFace.Of(one.DueOn, one.IsProvisional, calendar, acts.Clock.Today),
            CaseClock.Running(one, calendar, list.Content));
    }
}
