using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Displays;

/// <summary>
/// Signatures of drafts. Nothing has to tell a signature that its draft has changed: its text is compared with what the draft says, so that no way of
/// changing a draft can be forgotten.
/// </summary>
internal sealed class Signatures(AppDbContext db, ICatalog catalog, Clock clock)
{
    /// <summary>What the applicant is to read and sign.</summary>
    public async Task<ShownContent> ContentAsync(IDraft draft, AnswerSheet sheet, CancellationToken cancellation)
    {
        var list = draft is Case one ? await catalog.FindVersionAsync(one.ItemVersionId, cancellation) : null;
        var later = list is null ? [] : Tolerance.Missing(list.Content, sheet).Select(material => $"{material.Name}（受理后 {material.TolerantDays} 个工作日内）");
        return ShownContent.Of(draft, sheet, later);
    }

    /// <summary>The signature of a draft that was not voided; null where nobody has signed.</summary>
    public Task<CaseSignature?> FindAsync(Guid draftId, CancellationToken cancellation) =>
        db.Set<CaseSignature>().SingleOrDefaultAsync(one => one.DraftId == draftId && one.VoidedAt == null, cancellation);

    /// <summary>Whether a signature stands for what the draft says now.</summary>
    public async Task<bool> StandsAsync(CaseSignature signature, IDraft draft, AnswerSheet sheet, CancellationToken cancellation) =>
        signature.Text == (await ContentAsync(draft, sheet, cancellation)).Text;

    /// <summary>Why a draft cannot be handed in: its applicant is still reading, objects, or has signed something else. Null where nothing was asked of him, or he has signed it.</summary>
    public async Task<Problem?> RefuseAsync(IDraft draft, AnswerSheet sheet, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        var showing = await db.Set<Showing>().AsNoTracking()
            .FirstOrDefaultAsync(one => one.SubjectId == draft.Id && one.Kind == ShowingKind.Check && one.State != ShowingState.Signed && one.Until > now, cancellation);
        if (showing is not null)
        {
            return (showing.State == ShowingState.Open ? DisplayProblems.BeingRead : DisplayProblems.Objected).With();
        }

        return await FindAsync(draft.Id, cancellation) is { } signature && !await StandsAsync(signature, draft, sheet, cancellation) ? DisplayProblems.ChangedAfterSigning.With() : null;
    }

    /// <summary>Who signed, how and where.</summary>
    public sealed record By(string Signer, Guid? ImageId, string Place, string Clerk);

    /// <summary>Adds a signature of a text; durable with the caller's save.</summary>
    public CaseSignature Add(Guid draftId, string text, By by) => db.Add(new CaseSignature
    {
        Id = Guid.CreateVersion7(),
        DraftId = draftId,
        Text = text,
        Sha256 = ShownContent.HashOf(text),
        Signer = by.Signer,
        ImageId = by.ImageId,
        SignedAt = clock.UtcNow,
        Place = by.Place,
        Clerk = by.Clerk,
    }).Entity;

    /// <summary>Voids the signature of a draft, where there is one; durable with the caller's save.</summary>
    public async Task<CaseSignature?> VoidAsync(Guid draftId, string reason, CancellationToken cancellation)
    {
        var signature = await FindAsync(draftId, cancellation);
        if (signature is not null)
        {
            (signature.VoidedAt, signature.VoidedBecause) = (clock.UtcNow, reason);
        }

        return signature;
    }
}
