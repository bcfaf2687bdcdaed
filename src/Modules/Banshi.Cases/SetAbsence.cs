using Banshi.Cases.Domain;
using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An officer says until when he is away and who stands in: what he has taken on shows among the colleague's own.</summary>
internal sealed class SetAbsence(AppDbContext db, ActorSource actors, IIdentity identity, Clock clock) : IGuarded
{
    private const int LongestDays = 90;

    public static Guard Guard => TakeCase.Guard;

    public sealed record View(Absence? Absence, IReadOnlyList<OfficerInfo> Colleagues);

    public async Task<View> ViewAsync(CancellationToken cancellation) => new(
        await db.Set<Absence>().AsNoTracking().SingleOrDefaultAsync(one => one.AccountId == actors.Current.AccountId && one.To >= clock.Today, cancellation),
        await ColleaguesAsync(cancellation));

    public async Task<Problem?> RunAsync(DateOnly? from, DateOnly? to, Guid standIn, CancellationToken cancellation)
    {
        var colleague = (await ColleaguesAsync(cancellation)).FirstOrDefault(one => one.AccountId == standIn);
        List<FieldProblem> wrong =
        [
            .. from >= clock.Today && to >= from && to.Value.DayNumber - from.Value.DayNumber <= LongestDays ? Array.Empty<FieldProblem>() : [CaseProblems.AbsenceWrong.For("From", LongestDays)],
            .. colleague is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NoSuchOfficer.For("StandIn")],
        ];
        if (wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var absence = await FindAsync(cancellation) ?? db.Add(new Absence { AccountId = actors.Current.AccountId }).Entity;
        (absence.From, absence.To, absence.StandInId, absence.StandInName) = (from!.Value, to!.Value, colleague!.AccountId, colleague.Name);
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> CancelAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is { } absence)
        {
            db.Remove(absence);
        }

        return await db.SaveAsync(cancellation);
    }

    private Task<Absence?> FindAsync(CancellationToken cancellation) => db.Set<Absence>().SingleOrDefaultAsync(one => one.AccountId == actors.Current.AccountId, cancellation);

    // Those who hold the same role where this officer holds it.
    private async Task<IReadOnlyList<OfficerInfo>> ColleaguesAsync(CancellationToken cancellation)
    {
        var found = new List<OfficerInfo>();
        foreach (var duty in actors.Current.Duties.Where(duty => duty.Role is Role.WindowClerk or Role.Handler or Role.Approver))
        {
            found.AddRange(await identity.OfficersAsync([duty.Role], duty.Division, duty.AgencyId ?? Guid.Empty, cancellation));
        }

        return [.. found.DistinctBy(one => one.AccountId).Where(one => one.AccountId != actors.Current.AccountId)];
    }
}
