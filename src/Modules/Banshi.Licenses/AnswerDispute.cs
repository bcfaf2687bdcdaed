using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The issuing agency answers a dispute: it corrects the license, or says why it does not.</summary>
internal sealed class AnswerDispute(AppDbContext db, ActorSource actors, Editions editions, Correction correction, DisputeRecords records) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => ViewLicense.Guard;

    /// <summary>A dispute with the license that it is about.</summary>
    public sealed record View(LicenseDispute Dispute, License License);

    /// <summary>The open disputes of the actor's agency, the most urgent first.</summary>
    public async Task<IReadOnlyList<View>> OpenAsync(CancellationToken cancellation) => await db.Set<LicenseDispute>().AsNoTracking().ReachableBy(actors.Current, Guard)
        .Where(one => one.State == DisputeState.Open).OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(PageSize)
        .Join(db.Set<License>(), dispute => dispute.LicenseId, license => license.Id, (dispute, license) => new View(dispute, license)).ToListAsync(cancellation);

    public async Task<Result<View>> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<LicenseDispute>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } dispute)
        {
            await records.RefusedAsync(id);
            return PlatformProblems.Unknown;
        }

        // What is corrected is the edition of today, whichever the holder had before him.
        var disputed = await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == dispute.LicenseId, cancellation);
        var license = await editions.Of(disputed).Where(one => one.State != LicenseState.InTheMaking).OrderByDescending(one => one.Edition).FirstAsync(cancellation);
        await records.LookedAsync(license);
        return new View(dispute, license);
    }

    /// <param name="id">The dispute.</param>
    /// <param name="seen">The version that the officer has seen; null where he sent none.</param>
    /// <param name="correct">Whether the license is corrected; null where nothing was chosen.</param>
    /// <param name="value">What the field is to say then.</param>
    /// <param name="answer">The reasons.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? correct, string value, string answer, CancellationToken cancellation)
    {
        if (!(await FindAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        var (dispute, license) = found;
        if (dispute.State != DisputeState.Open || (seen is { } version && version != dispute.Version))
        {
            return PlatformProblems.Stale.With();
        }

        if (correct is not { } isRight)
        {
            return PlatformProblems.Invalid([LicenseProblems.ChooseFirst.For("Correct")]);
        }

        if (Reasons.Check(answer) is { } wrong)
        {
            return wrong;
        }

        if (isRight && !(await correction.MakeAsync(license, new Dictionary<string, string> { [dispute.FieldId] = value }, answer, cancellation)).Is(out _, out problem))
        {
            return problem;
        }

        records.Answer(dispute, isRight, answer.Trim());
        return await db.SaveAsync(cancellation);
    }
}
