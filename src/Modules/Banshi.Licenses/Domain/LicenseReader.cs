using Banshi.Licenses.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

/// <summary>The contract of the module: finds licenses, lets cases use them, hands orders on. What it gives out and to whom is kept as evidence.</summary>
internal sealed class LicenseReader(AppDbContext db, Clock clock, LicenseAccess access, LicenseConsents consents, IssueLicense issue, Editions editions) : ILicenses
{
    private static readonly Dictionary<string, string> NoFields = [];

    public async Task<IReadOnlyList<LicenseInfo>> OfHolderAsync(string idType, string idNumber, string? typeCode, CancellationToken cancellation)
    {
        var today = clock.Today;
        var found = await ValidOn(today).Where(license => license.HolderIdType == idType && license.HolderIdNumber == idNumber && (typeCode == null || license.TypeCode == typeCode))
            .OrderByDescending(license => license.IssuedOn).ThenByDescending(license => license.Id).ToListAsync(cancellation);
        var isOwn = await access.IsHolderAsync(idType, idNumber, cancellation);
        foreach (var license in isOwn ? [] : found)
        {
            await access.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Look, "查找可以免于提交的证照", "持证人申请办理"));
        }

        return [.. found.Select(license => isOwn || access.IsPlatform ? Info(license, today) : Named(license, today))];
    }

    public async Task<LicenseInfo?> FindAsync(string identifier, CancellationToken cancellation) =>
        await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(license => license.Identifier == identifier, cancellation) is { } found ? Facts(found, clock.Today) : null;

    public async Task<LicenseOriginal?> OriginalAsync(string identifier, Guid caseId, CancellationToken cancellation)
    {
        if (await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(license => license.Identifier == identifier && license.OfdSha256 != "", cancellation) is not { } found)
        {
            return null;
        }

        await access.KeepAsync(found.Id, new EvidenceBook.Entry(EvidenceKind.Use, "交付办理结果", "申请人在代收窗口申请，结果交回该窗口", caseId));
        return new LicenseOriginal(found.TypeName, access.Open(found.OfdSha256));
    }

    public Task<LicenseInfo?> LookAsync(string identifier, Guid caseId, CancellationToken cancellation) => OpenAsync(identifier, caseId, EvidenceKind.Look, cancellation);

    public Task<LicenseInfo?> ReadAsync(string identifier, Guid caseId, CancellationToken cancellation) => OpenAsync(identifier, caseId, EvidenceKind.Use, cancellation);

    public async Task ArchiveTakenAsync(IEnumerable<string> identifiers, Guid caseId, CancellationToken cancellation)
    {
        var named = identifiers.ToList();
        foreach (var license in await db.Set<License>().AsNoTracking().Where(one => named.Contains(one.Identifier)).ToListAsync(cancellation))
        {
            await access.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Take, "下载电子归档包", "办件归档", caseId));
        }
    }

    public async Task FileOpenedAsync(string sha256, Guid caseId, CancellationToken cancellation)
    {
        var copied = db.Set<LicenseCopy>().Where(copy => copy.OfdSha256 == sha256 || copy.PdfSha256 == sha256).Select(copy => copy.LicenseId);
        var license = await db.Set<License>().AsNoTracking().FirstOrDefaultAsync(one => one.OfdSha256 == sha256 || one.PdfSha256 == sha256 || copied.Contains(one.Id), cancellation);
        if (license is not null && !await access.IsHolderAsync(license.HolderIdType, license.HolderIdNumber, cancellation))
        {
            await access.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Take, "打开办件中的证照文件", "文件随办件提交或者交付", caseId));
        }
    }

    public async Task CaseRefusedAsync(IReadOnlyCollection<Guid> cases, string purpose, CancellationToken cancellation)
    {
        var lent = await db.Set<LicenseConsent>().Where(one => cases.Contains(one.CaseId)).Join(db.Set<License>(), one => one.LicenseId, license => license.Id, (one, license) => new { one.CaseId, License = license }).AsNoTracking().ToListAsync(cancellation);
        var ended = await db.Set<License>().AsNoTracking().Where(one => cases.Contains(one.CaseId!.Value)).Select(one => new { CaseId = one.CaseId!.Value, License = one }).ToListAsync(cancellation);
        var why = access.IsSignedIn ? "没有查看这个办件的权限" : "没有登录";
        foreach (var one in lent.Concat(ended).OrderBy(one => one.CaseId).DistinctBy(one => one.License.Id))
        {
            if (!await access.IsHolderAsync(one.License.HolderIdType, one.License.HolderIdNumber, cancellation))
            {
                await access.KeepAsync(one.License.Id, new EvidenceBook.Entry(EvidenceKind.Refused, purpose, why, one.CaseId));
            }
        }
    }

    public async Task<LicenseInfo> IssueAsync(LicenseOrder order, CancellationToken cancellation) => Info(await issue.RunAsync(order, cancellation), clock.Today);

    public Task<Problem?> AuthorizeAsync(string identifier, LicenseUse use, CancellationToken cancellation) => consents.GiveAsync(identifier, use, cancellation);

    public Task ReleaseAsync(Guid caseId, string typeCode, CancellationToken cancellation) => consents.ReleaseAsync(caseId, typeCode, cancellation);

    public Task RevokeAsync(string identifier, string reason, CancellationToken cancellation) => editions.RevokeAsync(identifier, reason, cancellation);

    private IQueryable<License> ValidOn(DateOnly day) => db.Set<License>().AsNoTracking()
        .Where(license => license.State == LicenseState.Valid && license.IssuedOn <= day && (license.ValidTo == null || license.ValidTo >= day));

    private async Task<LicenseInfo?> OpenAsync(string identifier, Guid caseId, EvidenceKind kind, CancellationToken cancellation)
    {
        if (await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(license => license.Identifier == identifier, cancellation) is not { } found)
        {
            return null;
        }

        var consent = await consents.OfCaseAsync(found.Id, caseId, cancellation);
        var isAuthorized = consent?.HoldsAt(clock.UtcNow) == true;
        var mayLook = await access.IsHolderAsync(found.HolderIdType, found.HolderIdNumber, cancellation) || await IsLetInAsync(found, consent, caseId, kind);
        var shown = kind == EvidenceKind.Use && isAuthorized ? Info(found, clock.Today) : mayLook ? Facts(found, clock.Today) : Named(found, clock.Today);
        return shown with { IsAuthorized = isAuthorized };
    }

    // Keeps that somebody else came, and says whether he is let in.
    private async Task<bool> IsLetInAsync(License found, LicenseConsent? consent, Guid caseId, EvidenceKind kind)
    {
        var (kept, words) = kind == EvidenceKind.Look && found.CaseId == caseId ? (kind, "本办件的办理结果") : StandingOf(consent, kind);
        await access.KeepAsync(found.Id, new EvidenceBook.Entry(kept, consent?.Purpose ?? "办理中的办件", words, caseId));
        return kept != EvidenceKind.Refused;
    }

    // The platform looks whether there is one when it completes a case; it uses nothing of it without an authorization.
    private (EvidenceKind Kept, string Words) StandingOf(LicenseConsent? consent, EvidenceKind kind) =>
        consent?.HoldsAt(clock.UtcNow) == true ? (kind, LicenseConsents.Words(consent, holds: true))
        : access.IsPlatform ? (EvidenceKind.Look, "平台办结本办件，不显示给任何人")
        : (EvidenceKind.Refused, LicenseConsents.Words(consent, holds: false));

    // What somebody may know who was not let in: that there is one, and whether it is in force.
    private static LicenseInfo Named(License license, DateOnly today) => Facts(license, today) with { Number = "", HolderName = "", HolderIdNumber = "" };

    private static LicenseInfo Facts(License license, DateOnly today) => new(
        license.Id, license.Identifier, license.TypeCode, license.TypeName, license.Number, license.HolderName, license.HolderIdType, license.HolderIdNumber,
        license.IssuerName, license.IssuedOn, license.ValidTo, license.IsValidOn(today), NoFields);

    private static LicenseInfo Info(License license, DateOnly today) => Facts(license, today) with { Fields = FieldValues.Read(license.Fields) };
}
