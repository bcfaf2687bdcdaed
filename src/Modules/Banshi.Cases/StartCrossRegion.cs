using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
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
    public const int LongestNote = 200;

    public static Guard Guard => CrossRegionActs.Guard;

    /// <summary>What the clerk or helper stands for.</summary>
    /// <param name="SawDocument">Whether he compared the original document of identity.</param>
    /// <param name="Consent">How the person agreed to be helped; asked at the base level alone.</param>
    /// <param name="Note">Where the written mandate is kept, or when the call was.</param>
    public sealed record Confirmed(bool SawDocument, Consent? Consent, string Note);

    private Duty Duty => acts.Actor.Duties.First(duty => duty.Role == Role.WindowClerk);

    /// <summary>What can be taken at this window for others, by name, everyday word or code.</summary>
    public Task<IReadOnlyList<CrossRegionLists.Offer>> FindAsync(string text, CancellationToken cancellation) => lists.FindAsync(text.Trim(), Duty.Division, IsHere, cancellation);

    public async Task<Result<CrossRegionLists.Offer>> FindAsync(string partner, string taskCode, CancellationToken cancellation) =>
        await lists.FindAsync(partner, taskCode, Duty.Division, cancellation) is { } offer && !(partner.Length == 0 && IsHere(offer.Content.Division)) ? offer : PlatformProblems.Unknown;

    public async Task<Result<Guid>> RunAsync(string partner, string taskCode, WalkInApplicant person, Confirmed confirmed, CancellationToken cancellation)
    {
        if (!(await FindAsync(partner, taskCode, cancellation)).Is(out var offer, out var problem))
        {
            return problem;
        }

        if (WhoMayApply.Refuse(offer.Content, person.IsEnterprise) is { } refused)
        {
            return refused;
        }

        if (Check(person, offer.Mode, confirmed) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var one = await NewAsync(offer, person.ToApplicant(), (await forms.StartAsync(offer.FormId, person.Known(), null, cancellation)).Id, cancellation);
        one.DueOn = await acts.WithinAsync(one, options.Value.Forward);
        (one.Mode, one.Consent, one.ConsentNote) = (offer.Mode, offer.Mode is null ? null : confirmed.Consent, confirmed.Note.Trim());
        acts.Db.Add(one);
        acts.Record(one, "cases.cross-region-start", new { item = one.ItemName, one.DecidedBy, confirmed.SawDocument, consent = one.Consent?.ToString(), note = one.ConsentNote });
        return await acts.Db.SaveAsync(cancellation) is { } stale ? stale : one.Id;
    }

    private static List<FieldProblem> Check(WalkInApplicant person, BaseLevelMode? mode, Confirmed confirmed)
    {
        var wrong = person.Check().ToList();
        if (!confirmed.SawDocument)
        {
            wrong.Add(CaseProblems.DocumentNotSeen.For("SawDocument"));
        }

        // Somebody acts for a named person: with what right is on record before anything is filled in.
        if (mode is not null && confirmed.Consent is null)
        {
            wrong.Add(CaseProblems.ConsentMissing.For("Consent"));
        }

        if (confirmed.Note.Length > LongestNote || (mode is not null && confirmed is { Consent: not null and not Consent.InPerson, Note: "" }))
        {
            wrong.Add(CaseProblems.ConsentNoteWrong.For("Note", LongestNote));
        }

        return wrong;
    }

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
}
