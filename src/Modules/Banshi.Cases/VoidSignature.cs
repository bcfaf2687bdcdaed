using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>A clerk voids the signature of a draft, as when the display fails after a correction: the draft can then be handed in without one, and the trail says why.</summary>
internal sealed class VoidSignature(DraftAccess drafts, Signatures signatures, AuditTrail audit, AppDbContext db) : IGuarded
{
    public const int LongestReason = 200;

    public static Guard Guard => PairDisplay.Guard;

    /// <summary>Returns the draft.</summary>
    public async Task<Result<DraftAccess.AnyDraft>> RunAsync(Guid id, string reason, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        if (!draft.Of.IsDraft)
        {
            return PlatformProblems.Unknown;
        }

        if (reason.Trim() is not { Length: > 0 and <= LongestReason } why)
        {
            return PlatformProblems.Invalid([DisplayProblems.ReasonWrong.For("Reason", LongestReason)]);
        }

        if (await signatures.VoidAsync(id, why, cancellation) is { } signature)
        {
            audit.Record(id, "cases.void-signature", new { reason = why, signature.Signer, signature.Sha256 });
        }

        return await db.SaveAsync(cancellation) is { } stale ? stale : draft;
    }
}
