using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

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
