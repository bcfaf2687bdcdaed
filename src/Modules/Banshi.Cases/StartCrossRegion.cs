using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Forms.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>
/// 异地代收: a clerk takes an application for somebody that another place decides. The window checks who stands before it and that the form is complete;
/// the rest is for whoever decides.
/// </summary>
internal sealed class StartCrossRegion(CrossRegionActs acts, CrossRegionLists lists, IForms forms, IIdentity identity, IOptions<CrossRegionOptions> options) : IGuarded
{
    public static Guard Guard => CrossRegionActs.Guard;

    private Duty Duty => acts.Actor.Duties.First(duty => duty.Role == Role.WindowClerk);

    /// <summary>What can be taken at this window for others, by name, everyday word or code.</summary>
    public Task<IReadOnlyList<CrossRegionLists.Offer>> FindAsync(string text, CancellationToken cancellation) => lists.FindAsync(text.Trim(), RootOf(Duty.Division), IsHere, cancellation);

    public async Task<Result<CrossRegionLists.Offer>> FindAsync(string partner, string taskCode, CancellationToken cancellation) =>
        await lists.FindAsync(partner, taskCode, cancellation) is { } offer && !(partner.Length == 0 && IsHere(offer.Content.Division)) ? offer : PlatformProblems.Unknown;

    public async Task<Result<Guid>> RunAsync(string partner, string taskCode, WalkInApplicant person, bool sawDocument, CancellationToken cancellation)
    {
        if (!(await FindAsync(partner, taskCode, cancellation)).Is(out var offer, out var problem))
        {
            return problem;
        }

        if (WhoMayApply.Refuse(offer.Content, person.IsEnterprise) is { } refused)
        {
            return refused;
        }

        if (Check(person, sawDocument) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var one = await NewAsync(offer, person.ToApplicant(), (await forms.StartAsync(offer.FormId, person.Known(), null, cancellation)).Id, cancellation);
        one.DueOn = await acts.WithinAsync(one, options.Value.Forward);
        acts.Db.Add(one);
        acts.Record(one, "cases.cross-region-start", new { item = one.ItemName, one.DecidedBy, sawDocument });
        return await acts.Db.SaveAsync(cancellation) is { } stale ? stale : one.Id;
    }

    private static List<FieldProblem> Check(WalkInApplicant person, bool sawDocument) =>
        [.. person.Check(), .. sawDocument ? Array.Empty<FieldProblem>() : [CaseProblems.DocumentNotSeen.For("SawDocument")]];

    private async Task<CrossRegionCase> NewAsync(CrossRegionLists.Offer offer, Applicant applicant, Guid sheet, CancellationToken cancellation) => new()
    {
        Id = Guid.CreateVersion7(),
        Partner = offer.Partner,
        DecidedBy = offer.Content.AgencyName,
        ListVersionId = offer.VersionId,
        TaskCode = offer.Content.TaskCode,
        ItemName = offer.Content.Name,
        Division = Duty.Division,
        AgencyId = Duty.AgencyId ?? Guid.Empty,
        PartyId = (await identity.FindPartyAsync(applicant.IdType, applicant.IdNumber, cancellation))?.Id,
        Applicant = applicant,
        SheetId = sheet,
        CreatedAt = acts.Clock.UtcNow,
        TakenBy = acts.Actor.Name,
    };

    private bool IsHere(string division) => division.Length > 0 && acts.Actor.Duties
        .Any(duty => duty.Role == Role.WindowClerk && DivisionCode.Parse(duty.Division).Contains(DivisionCode.Parse(division)));

    // The region that the platform serves: the first two digits.
    private static string RootOf(string division) => $"{division[..2]}0000000000";
}
