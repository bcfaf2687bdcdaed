using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>转交: a case goes to a colleague of the same role, with a reason. While the colleague is away it goes to whoever stands in.</summary>
internal sealed class PassCase(CaseActs acts, TakeCase take, Officers officers) : IGuarded
{
    public static Guard Guard => TakeCase.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Guid to, string reason, CancellationToken cancellation)
    {
        return (await take.FindAsync(id, seen)).Is(out var one, out var problem) ? await GiveAsync(one, to, reason, cancellation) : problem;
    }

    /// <summary>The act itself.</summary>
    public async Task<Problem?> GiveAsync(Case one, Guid to, string reason, CancellationToken cancellation)
    {
        if (Officers.ForThisStep(await officers.OfAsync(one, cancellation), one).FirstOrDefault(officer => officer.AccountId == to) is not { } colleague)
        {
            return PlatformProblems.Invalid([CaseProblems.NoSuchOfficer.For("To")]);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PlatformProblems.Invalid([CaseProblems.ReasonMissing.For("Reason")]);
        }

        var away = await acts.Db.Set<Absence>().AsNoTracking().SingleOrDefaultAsync(absence => absence.AccountId == to, cancellation);
        var (officer, name) = away?.Covers(acts.Clock.Today) == true ? (away.StandInId, away.StandInName) : (colleague.AccountId, colleague.Name);
        return await take.GiveAsync(one, officer, name, reason.Trim());
    }
}
