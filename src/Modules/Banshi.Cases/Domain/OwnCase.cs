using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// An applicant's own case with its sheet of answers: what the portal asks for with each page of a form and each submission. The query is translated once; to
/// translate it anew costs more than a tenth of a submission.
/// </summary>
internal sealed class OwnCase
{
    private readonly Func<AppDbContext, Guid, Guid?, CancellationToken, Task<Found?>> _find = EF.CompileAsyncQuery((AppDbContext db, Guid id, Guid? party, CancellationToken _) =>
        db.Set<Case>().Where(c => c.Id == id && c.PartyId == party && (c.Channel == Channel.Portal || c.State != CaseState.Draft))
            .Join(SheetRow.Of(db), c => c.SheetId, sheet => sheet.Id, (one, sheet) => new Found { Case = one, Sheet = sheet })
            .SingleOrDefault());

    public sealed class Found
    {
        public required Case Case { get; init; }

        public required SheetRow Sheet { get; init; }
    }

    /// <summary>The case, a draft of the window's excepted; null where there is none.</summary>
    /// <param name="db">Where it is asked for.</param>
    /// <param name="id">The case.</param>
    /// <param name="party">The applicant.</param>
    /// <param name="cancellation">Cancels.</param>
    public Task<Found?> FindAsync(AppDbContext db, Guid id, Guid party, CancellationToken cancellation) => _find(db, id, party, cancellation);
}
