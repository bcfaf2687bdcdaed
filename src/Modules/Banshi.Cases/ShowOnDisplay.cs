using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>A clerk sends what he has entered to his display, for the applicant to read and sign; or closes it.</summary>
internal sealed class ShowOnDisplay(DraftAccess drafts, DeskDisplays displays, Signatures signatures, AuditTrail audit, Clock clock, IOptions<DisplayOptions> options) : IGuarded
{
    public static Guard Guard => PairDisplay.Guard;

    /// <summary>Returns the draft.</summary>
    public async Task<Result<DraftAccess.AnyDraft>> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        if ((draft.Of.IsDraft ? Submission.Refuse(draft.Sheet.Journey) : PlatformProblems.Unknown.With()) is { } refused)
        {
            return refused;
        }

        var content = await signatures.ContentAsync(draft.Of, draft.Sheet, cancellation);
        if (await displays.PutAsync(ShowingKind.Check, id, content.ToJson(), clock.UtcNow.AddMinutes(options.Value.ReadMinutes), cancellation) is { } busy)
        {
            return busy;
        }

        audit.Record(id, "cases.show-on-display", new { sha256 = ShownContent.HashOf(content.Text) });
        return await displays.Db.SaveAsync(cancellation) is { } stale ? stale : draft;
    }

    /// <summary>Ends the reading: nothing of it stays on the display. What was signed stays.</summary>
    public async Task<Result<DraftAccess.AnyDraft>> CloseAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        displays.Db.RemoveRange(await displays.Db.Set<Showing>().Where(one => one.SubjectId == id).ToListAsync(cancellation));
        return await displays.Db.SaveAsync(cancellation) is { } stale ? stale : draft;
    }

    /// <summary>Differs when the applicant has answered.</summary>
    public Task<string> StateAsync(Guid id, CancellationToken cancellation) => displays.StateAsync(id, cancellation);
}
