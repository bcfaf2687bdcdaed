using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>An applicant begins: a draft that is pinned to the list in force, filled with what the platform knows already. A draft under way is gone on with.</summary>
internal sealed class StartDraft(CaseActs acts, ICatalog catalog, IForms forms, ApplicantFacts applicants, NewDraft drafts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <summary>The list, and the draft that is under way for it, if any.</summary>
    public async Task<Result<View>> ViewAsync(string taskCode, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(taskCode, cancellation) is not { } list)
        {
            return PlatformProblems.Unknown;
        }

        if (!list.Content.CanApply || list.AgencyId is null)
        {
            return CaseProblems.CannotApply;
        }

        return new View(list, await drafts.UnderWayAsync(acts.Actor.Party!.Id, list, cancellation));
    }

    public sealed record View(ItemVersionInfo List, Guid? DraftId);

    public async Task<Result<Guid>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        if (!(await ViewAsync(taskCode, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (view.DraftId is { } draft)
        {
            return draft;
        }

        var form = (await forms.FindAsync(view.List.Content.FormId!.Value, cancellation))!;
        var facts = await applicants.OfActorAsync(form, cancellation);
        return WhoMayApply.Refuse(view.List.Content, facts.Applicant.IsEnterprise) is { } refused
            ? refused
            : await drafts.CreateAsync(new NewDraft.Order(view.List, facts, Channel.Portal), cancellation);
    }
}
