using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>A clerk enters a case for somebody at the window, with or without an account: the same record as from the portal.</summary>
internal sealed class StartWalkIn(CaseActs acts, ICatalog catalog, IIdentity identity, NewDraft drafts) : IGuarded
{
    private const int MostItems = 30;

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>Items that the clerk's divisions implement, by name, everyday word or code.</summary>
    public async Task<IReadOnlyList<ItemVersionInfo>> FindItemsAsync(string text, CancellationToken cancellation)
    {
        var items = new List<ItemVersionInfo>();
        foreach (var division in acts.Actor.Duties.Where(duty => duty.Role == Role.WindowClerk).Select(duty => duty.Division).Distinct())
        {
            items.AddRange(await catalog.ListAsync(division, text.Trim(), MostItems, cancellation));
        }

        return items;
    }

    public async Task<Result<ItemVersionInfo>> FindItemAsync(string taskCode, CancellationToken cancellation)
    {
        var list = await catalog.FindAsync(taskCode, cancellation);
        return list is not null && Covers(list.Content.Division)
            ? list.Content.CanApply && list.AgencyId is not null ? list : CaseProblems.CannotApply
            : PlatformProblems.Unknown;
    }

    public async Task<Result<Guid>> RunAsync(string taskCode, WalkInApplicant person, CancellationToken cancellation)
    {
        if (!(await FindItemAsync(taskCode, cancellation)).Is(out var list, out var problem))
        {
            return problem;
        }

        if (WhoMayApply.Refuse(list.Content, person.IsEnterprise) is { } refused)
        {
            return refused;
        }

        if (person.Check() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var applicant = person.ToApplicant();
        var party = await identity.FindPartyAsync(applicant.IdType, applicant.IdNumber, cancellation);
        return await drafts.CreateAsync(new NewDraft.Order(list, new ApplicantFacts.Facts(applicant, party?.Id, person.Known()), Channel.Window), cancellation);
    }

    private bool Covers(string division) => division.Length > 0 && acts.Actor.Duties
        .Any(duty => duty.Role == Role.WindowClerk && DivisionCode.Parse(duty.Division).Contains(DivisionCode.Parse(division)));
}
