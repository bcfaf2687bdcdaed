using Banshi.Catalog.Unified;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Data;

namespace Banshi.Catalog.Domain;

/// <summary>Makes a draft the next version of its list or standard. Durable with the caller's save.</summary>
internal sealed class DraftPublisher(AppDbContext db, Publisher publisher, StandardKeeper standards, IForms forms, IDirectory directory)
{
    public async Task PublishAsync(ListDraft draft, Proposal proposal, CancellationToken cancellation)
    {
        draft.PublishedNumber = draft.Purpose == DraftPurpose.Standard ? await standards.PublishAsync(draft, proposal, cancellation) : await PublishAsync(draft, cancellation);
        draft.Close(DraftState.Published);
    }

    private async Task<int> PublishAsync(ListDraft draft, CancellationToken cancellation)
    {
        var agency = (await directory.FindAgencyAsync(draft.AgencyId, cancellation))!;
        var content = draft.Item with { FormId = await forms.KeepAsync(draft.Form, cancellation), Division = agency.Division };
        await publisher.PublishAsync([content], new Dictionary<string, (Guid, string)> { [agency.CreditCode] = (agency.Id, agency.Division) }, cancellation);
        return db.Set<ServiceItem>().Local.Single(item => item.TaskCode == draft.TaskCode).CurrentNumber;
    }
}
