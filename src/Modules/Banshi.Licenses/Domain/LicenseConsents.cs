using Banshi.Licenses.Contracts;
using Banshi.Licenses.Sharing;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Domain;

/// <summary>The authorizations of cases: given, looked up, taken back with the answer that needed them.</summary>
internal sealed class LicenseConsents(AppDbContext db, ActorSource actors, AuditTrail audit, EvidenceBook book, Clock clock, IOptions<LicenseOptions> options)
{
    /// <summary>How the evidence says by whose authorization something was done, or why not.</summary>
    public static string Words(LicenseConsent? consent, bool holds) => consent switch
    {
        null => "没有持证人的授权",
        { Channel: Channel.Window } when holds => $"窗口登记的授权（{consent.By}）",
        _ when holds => $"{consent.By}授权",
        { WithdrawnAt: not null } => "持证人已撤回授权",
        _ => "授权已过期",
    };

    /// <summary>The last authorization of a case for a license; null where it never had one.</summary>
    public Task<LicenseConsent?> OfCaseAsync(Guid licenseId, Guid caseId, CancellationToken cancellation) => db.Set<LicenseConsent>().AsNoTracking()
        .Where(one => one.LicenseId == licenseId && one.CaseId == caseId).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancellation);

    public async Task<Problem?> GiveAsync(string identifier, LicenseUse use, CancellationToken cancellation)
    {
        var license = await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(one => one.Identifier == identifier, cancellation);
        if (license is null || license.HolderIdType != use.HolderIdType || license.HolderIdNumber != use.HolderIdNumber)
        {
            return await RefuseAsync(license, use, LicenseProblems.NotTheHolder, "不是持证人");
        }

        if (!license.IsValidOn(clock.Today))
        {
            return await RefuseAsync(license, use, LicenseProblems.NotValid, "证照不在有效状态");
        }

        Add(license.Id, use.CaseId, use.AgencyId, use.ItemCode, use.Purpose, TimeSpan.FromDays(options.Value.ConsentDays));
        return null;
    }

    /// <summary>Agrees to what a department asked for. Durable with the caller's save.</summary>
    public async Task<Problem?> AgreeAsync(LicenseAsk ask, CancellationToken cancellation)
    {
        if (!(await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == ask.LicenseId, cancellation)).IsValidOn(clock.Today))
        {
            return LicenseProblems.NotValid.With();
        }

        Add(ask.LicenseId!.Value, ask.Id, ask.AgencyId, ask.ItemCode, ask.Use, TimeSpan.FromDays(options.Value.AskedUseDays));
        return null;
    }

    /// <summary>Gives an authorization that is over once more, for as long as it was given before. Durable with the caller's save.</summary>
    public void GiveAgain(LicenseConsent former) => Add(former.LicenseId, former.CaseId, former.AgencyId, former.ItemCode, former.Purpose, former.EndsAt - former.At);

    public async Task ReleaseAsync(Guid caseId, string typeCode, CancellationToken cancellation)
    {
        var given = await db.Set<LicenseConsent>().Where(one => one.CaseId == caseId && one.WithdrawnAt == null)
            .Join(db.Set<License>().Where(license => license.TypeCode == typeCode), consent => consent.LicenseId, license => license.Id, (consent, license) => consent)
            .ToListAsync(cancellation);
        foreach (var consent in given)
        {
            Withdraw(consent);
        }
    }

    /// <summary>Takes an authorization back. Durable with the caller's save.</summary>
    public void Withdraw(LicenseConsent consent)
    {
        (consent.WithdrawnAt, consent.WithdrawnBy) = (clock.UtcNow, actors.Current.Name);
        audit.Record(consent.LicenseId, "licenses.withdraw", new { consent.CaseId, consent.Purpose });
    }

    private void Add(Guid licenseId, Guid caseId, Guid agencyId, string itemCode, string purpose, TimeSpan lasts)
    {
        db.Add(new LicenseConsent
        {
            Id = Guid.CreateVersion7(),
            LicenseId = licenseId,
            CaseId = caseId,
            AgencyId = agencyId,
            ItemCode = itemCode,
            Purpose = purpose,
            At = clock.UtcNow,
            By = actors.Current.Name,
            Channel = actors.Current.Channel,
            EndsAt = clock.UtcNow + lasts,
        });
        audit.Record(licenseId, "licenses.authorize", new { caseId, purpose });
    }

    private async Task<Problem> RefuseAsync(License? license, LicenseUse use, ProblemKind kind, string why)
    {
        if (license is not null)
        {
            await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Refused, use.Purpose, why, use.CaseId));
        }

        return kind.With();
    }
}
