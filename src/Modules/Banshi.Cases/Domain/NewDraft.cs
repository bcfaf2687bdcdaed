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
    /// <param name="Applicant">The applicant.</param>
    /// <param name="PartyId">The applicant's account party; null for somebody without one.</param>
    /// <param name="Channel">Portal or window.</param>
    /// <param name="Known">Values by prefill source.</param>
    public sealed record Order(ItemVersionInfo List, Applicant Applicant, Guid? PartyId, Channel Channel, IReadOnlyDictionary<string, string> Known);

    /// <summary>The draft of a list that an applicant has under way in the portal; null where there is none.</summary>
    public Task<Guid?> UnderWayAsync(Guid? partyId, ItemVersionInfo list, CancellationToken cancellation) => acts.Db.Set<Case>()
        .Where(c => c.PartyId == partyId && c.ItemVersionId == list.Id && c.State == CaseState.Draft && c.Channel == Channel.Portal)
        .OrderByDescending(c => c.CreatedAt).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellation);

    public async Task<Result<Guid>> CreateAsync(Order order, CancellationToken cancellation, Answers? before = null)
    {
        var formId = order.List.Content.FormId!.Value;
        var one = new Case
        {
            Id = Guid.CreateVersion7(),
            ItemVersionId = order.List.Id,
            TaskCode = order.List.Content.TaskCode,
            ItemName = order.List.Content.Name,
            AgencyId = order.List.AgencyId!.Value,
            Division = order.List.Content.Division,
            Channel = order.Channel,
            PartyId = order.PartyId,
            Applicant = order.Applicant,
            SheetId = await forms.StartAsync(formId, order.Known, before, cancellation),
            CreatedAt = acts.Clock.UtcNow,
        };
        acts.Db.Add(one);
        acts.Record(new CaseActs.Taken(one, order.List), "cases.start", new { channel = order.Channel.ToString() }, "申请");
        return await acts.Db.SaveAsync(cancellation) is { } stale ? stale : one.Id;
    }
}
