using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Creates a draft, from the portal or at a window: the same record.</summary>
internal sealed class NewDraft(CaseActs acts, IForms forms)
{
    /// <summary>What a draft is made of.</summary>
    /// <param name="List">The list that it is pinned to.</param>
    /// <param name="Facts">The applicant, and what is known of him.</param>
    /// <param name="Channel">Portal or window.</param>
    public sealed record Order(ItemVersionInfo List, ApplicantFacts.Facts Facts, Channel Channel)
    {
        /// <summary>Answers of an earlier sheet to carry over.</summary>
        public Answers? Before { get; init; }

        /// <summary>The part of a life event that it stands for.</summary>
        public LifeEventPart? Part { get; init; }
    }

    /// <summary>The draft of a list that an applicant has under way in the portal; null where there is none.</summary>
    public Task<Guid?> UnderWayAsync(Guid? partyId, ItemVersionInfo list, CancellationToken cancellation) => acts.Db.Set<Case>()
        .Where(c => c.PartyId == partyId && c.ItemVersionId == list.Id && c.State == CaseState.Draft && c.Channel == Channel.Portal)
        .OrderByDescending(c => c.CreatedAt).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellation);

    public async Task<Result<Guid>> CreateAsync(Order order, CancellationToken cancellation)
    {
        var (one, _) = await AddAsync(order, cancellation);
        return await acts.Db.SaveAsync(cancellation) is { } stale ? stale : one.Id;
    }

    /// <summary>Adds a draft; durable with the caller's save.</summary>
    public async Task<(Case Case, AnswerSheet Sheet)> AddAsync(Order order, CancellationToken cancellation)
    {
        var sheet = await forms.StartAsync(order.List.Content.FormId!.Value, order.Facts.Known, order.Before, cancellation);
        var one = new Case
        {
            Id = order.Part?.CaseId ?? Guid.CreateVersion7(),
            ItemVersionId = order.List.Id,
            TaskCode = order.List.Content.TaskCode,
            ItemName = order.List.Content.Name,
            AgencyId = order.List.AgencyId!.Value,
            Division = order.List.Content.Division,
            Channel = order.Channel,
            PartyId = order.Facts.PartyId,
            Applicant = order.Facts.Applicant,
            LifeEventCaseId = order.Part?.LifeEventCaseId,
            SheetId = sheet.Id,
            CreatedAt = acts.Clock.UtcNow,
        };
        acts.Db.Add(one);
        acts.Record(new CaseActs.Taken(one, order.List), "cases.start", new { channel = order.Channel.ToString() }, "申请");
        return (one, sheet);
    }
}
