using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Ofd.Crypto;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The register of seals: an agency sees its own, the administrator all; of each the picture, the certificate and every use.</summary>
internal sealed class ListSeals(AppDbContext db, SealRegister register, OfficersAgencies agencies, IKeyStore keys, DocumentFonts fonts) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => ApplyForSeal.Guard.And(Role.Administrator, Reach.All);

    /// <param name="Seals">The seals, the newest first.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(IReadOnlyList<AgencySeal> Seals, Guid? Next);

    /// <summary>One seal.</summary>
    /// <param name="Seal">The seal.</param>
    /// <param name="Certificate">Certificate of its key; null until it was made.</param>
    /// <param name="PublicKey">The public key for which the maker cuts it, while it is applied for.</param>
    /// <param name="Uses">Its uses, the newest first.</param>
    /// <param name="Next">Cursor of the uses behind; null on the last.</param>
    /// <param name="Acts">What the person may do.</param>
    public sealed record Sheet(AgencySeal Seal, Sm2Certificate? Certificate, string? PublicKey, IReadOnlyList<SealUse> Uses, Guid? Next, IReadOnlyList<SealAct> Acts);

    /// <summary>The agencies for which the person may apply.</summary>
    public Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(CancellationToken cancellation) => agencies.OfAsync(ApplyForSeal.Guard, cancellation);

    public async Task<View> RunAsync(SealState? state, Guid? after, CancellationToken cancellation)
    {
        var seals = await register.Reachable(Guard).AsNoTracking().Where(seal => (state == null || seal.State == state) && (after == null || seal.Id.CompareTo(after.Value) < 0))
            .OrderByDescending(seal => seal.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new View([.. seals.Take(PageSize)], seals.Count > PageSize ? seals[PageSize - 1].Id : null);
    }

    public async Task<Result<Sheet>> FindAsync(Guid id, Guid? after, CancellationToken cancellation)
    {
        if (!(await register.FindAsync(id, null, Guard, cancellation)).Is(out var seal, out var problem))
        {
            return problem;
        }

        var uses = await db.Set<SealUse>().AsNoTracking().Where(use => use.SealId == id && (after == null || use.Id.CompareTo(after.Value) < 0)).OrderByDescending(use => use.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new Sheet(
            seal,
            seal.Certificate.Length > 0 ? Sm2Certificate.Parse(seal.Certificate) : null,
            seal.State == SealState.Applied && keys.IsReady ? Convert.ToHexString(keys.Get(seal.KeyName).PublicKey.ToPoint()) : null,
            [.. uses.Take(PageSize)],
            uses.Count > PageSize ? uses[PageSize - 1].Id : null,
            SealActs.Of(seal, register.Actor));
    }

    /// <summary>The picture of a seal, PNG.</summary>
    public async Task<Result<byte[]>> PictureAsync(Guid id, CancellationToken cancellation) =>
        (await register.FindAsync(id, null, Guard, cancellation)).Is(out var seal, out var problem)
            ? seal.Picture.Length > 0 ? seal.Picture : SealDrawing.Draw(seal.Name, fonts.Bold)
            : problem;
}
