using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Licenses.Sharing;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses;

/// <summary>
/// 证照文件下载: a department's system takes an annotated copy of a license (加注件) for one case: sealed, with recipient and purpose across the face, until a day. Never the
/// original.
/// </summary>
internal sealed class TakeShared(AppDbContext db, SharingDoor door, LicenseMaker maker, LicenseAccess access, Clock clock, IOptions<LicenseOptions> options) : IGuarded
{
    private const int TypePart = 5;

    public static Guard Guard => SearchShared.Guard;

    /// <param name="identifier">电子证照标识.</param>
    /// <param name="call">What every call says; the type is that of the license.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<OpenLicenseFile.Opened>> RunAsync(string identifier, SharedRequest call, CancellationToken cancellation)
    {
        var wanted = identifier.Trim().ToUpperInvariant();
        var named = await db.Set<License>().AsNoTracking().Where(one => one.Identifier == wanted && one.State != LicenseState.InTheMaking).ToListAsync(cancellation);

        // The type stands in the identifier, whether or not there is such a license.
        var request = call with { TypeCode = wanted.Split('.').ElementAtOrDefault(TypePart) ?? "-" };
        var verdict = await door.JudgeAsync(request, named, cancellation);
        verdict = verdict.Refused is null && await HinderAsync(verdict, cancellation) is { } hindered ? verdict with { Refused = hindered } : verdict;
        if (!(await door.CloseAsync(verdict, request, SharedOperation.Copy, named, cancellation)).Is(out _, out var refused))
        {
            return refused;
        }

        var (license, consent) = verdict.Open[0];
        var copy = await MakeAsync(license, consent, verdict.Grant!, cancellation);
        return await db.SaveAsync(cancellation) is { } stale ? stale : new OpenLicenseFile.Opened(access.Open(copy.OfdSha256), "application/ofd", $"{license.TypeName}（加注件）.ofd");
    }

    private async Task<SharingDoor.Refusal?> HinderAsync(SharingDoor.Verdict verdict, CancellationToken cancellation) =>
        !verdict.Grant!.WithCopy ? new(LicenseProblems.CopyNotGranted.With(verdict.Grant.TypeName), "共享授权不包括下载加注件")
        : !verdict.Open[0].License.IsSealed ? new(LicenseProblems.NotSealed.With(), "证照还没有盖章")
        : !await maker.CanSealAsync(verdict.Open[0].License, SealPurposes.Copy, cancellation) ? new(LicenseProblems.NoSeal.With(), "颁发机构没有可用的印章")
        : null;

    // No longer than the holder's authorization.
    private async Task<LicenseCopy> MakeAsync(License license, LicenseConsent consent, AccessGrant grant, CancellationToken cancellation)
    {
        var (last, usual) = (Clock.LegalDay(consent.EndsAt), clock.Today.AddDays(options.Value.SharedCopyDays));
        var copy = new LicenseCopy
        {
            Id = Guid.CreateVersion7(),
            LicenseId = license.Id,
            Recipient = grant.AgencyName,
            Purpose = consent.Purpose,
            EndsOn = last < usual ? last : usual,
            MadeAt = clock.UtcNow,
            MadeBy = access.Name,
        };
        await maker.MakeCopyAsync(copy, license, await db.TypeOfAsync(license, cancellation), cancellation);
        db.Add(copy);
        return copy;
    }
}
