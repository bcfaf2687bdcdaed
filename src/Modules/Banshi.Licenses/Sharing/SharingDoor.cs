using System.Globalization;
using System.Security.Cryptography;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Sharing;

/// <summary>
/// The one door of the sharing interface. Behind it lies what a grant in force gives out, of licenses whose holder lets the very case be answered with them, within the
/// quota of the day. Every call is numbered and every license that it names gets its evidence before a value leaves; a call that is refused too. Whether a license exists
/// does not show: who has no authorization gets the same answer where there is none.
/// </summary>
internal sealed class SharingDoor(AppDbContext db, ActorSource actors, EvidenceBook book, IIdentity identity, EventBus events, Clock clock)
{
    /// <summary>A license that may be given out, and by which authorization.</summary>
    public sealed record Opened(License License, LicenseConsent Consent);

    /// <summary>Why nothing is given out: to the caller, and to the holder.</summary>
    public sealed record Refusal(Problem Problem, string Why);

    /// <summary>What a call comes to.</summary>
    /// <param name="Grant">The grant in force; null where there is none.</param>
    /// <param name="Consents">The last authorization of the case for each license that was named.</param>
    /// <param name="Open">What may be given out.</param>
    /// <param name="Refused">Why not, otherwise.</param>
    public sealed record Verdict(AccessGrant? Grant, IReadOnlyDictionary<Guid, LicenseConsent> Consents, IReadOnlyList<Opened> Open, Refusal? Refused);

    /// <summary>How often a grant has been used on this legal day.</summary>
    public Task<int> UsedTodayAsync(Guid grantId, CancellationToken cancellation)
    {
        var today = clock.Today;
        return db.Set<SharedCall>().CountAsync(call => call.GrantId == grantId && call.Day == today, cancellation);
    }

    /// <summary>The grant under which the caller may read a type today; null where there is none.</summary>
    public Task<AccessGrant?> GrantAsync(string? typeCode, CancellationToken cancellation)
    {
        var today = clock.Today;
        var agencies = actors.Current.Duties.Where(duty => duty.Role == Role.LicenseUser).Select(duty => duty.AgencyId).OfType<Guid>().ToList();
        return db.Set<AccessGrant>().AsNoTracking().Where(grant => agencies.Contains(grant.AgencyId) && grant.TypeCode == typeCode && grant.State == AccessState.Active && grant.EndsOn >= today)
            .OrderByDescending(grant => grant.Id).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Judges whether a call is within a grant in force; nothing is open yet.</summary>
    public async Task<Verdict> AdmitAsync(SharedRequest request, CancellationToken cancellation)
    {
        if (request.Check() is { Count: > 0 } wrong)
        {
            return Closed(null, PlatformProblems.Invalid(wrong), "没有写清楚事项、办件、事由或者经办人");
        }

        if (await GrantAsync(request.TypeCode!.Trim(), cancellation) is not { } grant)
        {
            return Closed(null, LicenseProblems.NoAccess.With(request.TypeCode.Trim()), "没有这类证照的共享授权");
        }

        var item = request.ItemCode!.Trim();
        return grant.ItemCodes.Contains(item)
            ? new Verdict(grant, new Dictionary<Guid, LicenseConsent>(), [], null)
            : Closed(grant, LicenseProblems.ItemNotGranted.With(item), "事项不在共享授权范围内");
    }

    /// <summary>Judges a call that names licenses of one type.</summary>
    public async Task<Verdict> JudgeAsync(SharedRequest request, IReadOnlyList<License> named, CancellationToken cancellation)
    {
        var admitted = await AdmitAsync(request, cancellation);
        if (admitted.Refused is not null)
        {
            return admitted;
        }

        var grant = admitted.Grant!;
        var consents = await ConsentsAsync(grant, request.ItemCode!.Trim(), request.CaseId!.Value, named, cancellation);
        var open = named.Where(license => consents.GetValueOrDefault(license.Id)?.HoldsAt(clock.UtcNow) == true).Select(license => new Opened(license, consents[license.Id])).ToList();
        var valid = open.Where(one => one.License.IsValidOn(clock.Today)).ToList();
        return open.Count == 0 ? new Verdict(grant, consents, [], new Refusal(LicenseProblems.NoConsent.With(), ""))
            : valid.Count == 0 ? new Verdict(grant, consents, [], new Refusal(LicenseProblems.NotValid.With(), "证照不在有效状态"))
            : new Verdict(grant, consents, valid, null);
    }

    /// <summary>Numbers a judged call and keeps its evidence; returns its number of the day where something may be given out.</summary>
    public async Task<Result<int>> CloseAsync(Verdict verdict, SharedRequest request, SharedOperation operation, IReadOnlyList<License> named, CancellationToken cancellation)
    {
        var refusal = verdict.Refused;
        var number = verdict.Grant is null ? 0 : await NumberAsync(verdict, request, operation, cancellation);
        if (verdict.Grant is { } grant && number > grant.Quota)
        {
            refusal = new Refusal(LicenseProblems.QuotaUsed.With(grant.TypeName, grant.Quota), "超过共享授权的每日次数");
        }

        await KeepAsync(verdict, refusal, request, operation, named);
        return refusal is null ? number : refusal.Problem;
    }

    private async Task KeepAsync(Verdict verdict, Refusal? refusal, SharedRequest request, SharedOperation operation, IReadOnlyList<License> named)
    {
        var purpose = $"共享接口{SharingNames.Of(operation)}：{request.ShortPurpose}（经办人：{request.ShortOperator}）";
        foreach (var license in refusal is null ? [] : named)
        {
            var why = refusal!.Why.Length > 0 ? refusal.Why : LicenseConsents.Words(verdict.Consents.GetValueOrDefault(license.Id), holds: false);
            await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Refused, purpose, why, request.CaseId));
        }

        foreach (var (license, consent) in refusal is null ? verdict.Open : [])
        {
            var kind = operation == SharedOperation.Search ? EvidenceKind.Use : EvidenceKind.Take;
            await book.KeepAsync(license.Id, new EvidenceBook.Entry(kind, purpose, LicenseConsents.Words(consent, holds: true), request.CaseId));
        }
    }

    private static Verdict Closed(AccessGrant? grant, Problem problem, string why) => new(grant, new Dictionary<Guid, LicenseConsent>(), [], new Refusal(problem, why));

    // The last one counts: an earlier one that was taken back opens nothing, nor does one of another agency or item.
    private async Task<Dictionary<Guid, LicenseConsent>> ConsentsAsync(AccessGrant grant, string item, Guid caseId, IReadOnlyList<License> named, CancellationToken cancellation)
    {
        var ids = named.Select(license => license.Id).ToList();
        var consents = await db.Set<LicenseConsent>().AsNoTracking()
            .Where(consent => ids.Contains(consent.LicenseId) && consent.CaseId == caseId && consent.AgencyId == grant.AgencyId && consent.ItemCode == item).ToListAsync(cancellation);
        return consents.GroupBy(consent => consent.LicenseId).ToDictionary(group => group.Key, group => group.MaxBy(consent => consent.Id)!);
    }

    private async Task<int> NumberAsync(Verdict verdict, SharedRequest request, SharedOperation operation, CancellationToken cancellation)
    {
        var grant = verdict.Grant!;
        var isFirst = verdict.Refused is null && verdict.Open.Count > 0
            && !await db.Set<SharedCall>().AnyAsync(one => one.GrantId == grant.Id && one.Refusal == "" && one.Operation != SharedOperation.Ask, cancellation);
        var notices = isFirst ? await NoticesAsync(grant, verdict.Open, cancellation) : [];
        var call = new SharedCall
        {
            Id = Guid.CreateVersion7(),
            GrantId = grant.Id,
            Day = clock.Today,
            At = clock.UtcNow,
            Operation = operation,
            Client = actors.Current.Name,
            Operator = request.ShortOperator,
            Purpose = request.ShortPurpose,
            ItemCode = request.ItemCode!.Trim(),
            CaseId = request.CaseId,
            Refusal = verdict.Refused?.Problem.Kind.Code ?? "",
        };
        db.Add(call);
        db.NextSerial(string.Create(CultureInfo.InvariantCulture, $"licenses.shared-call:{grant.Id:N}:{call.Day:yyyyMMdd}"), number =>
        {
            call.Number = (int)number;
            if (number > grant.Quota)
            {
                call.Refusal = LicenseProblems.QuotaUsed.Code;
                return;
            }

            if (isFirst)
            {
                events.Publish(new AccessFirstUsed(grant.Id));
                notices.ForEach(events.Publish<LicenseStepped>);
            }
        });
        await db.SaveChangesAsync(cancellation);
        return call.Number;
    }

    // The first time that anything goes out under a grant, its holders and its owner are told; two first calls at once are one notice to each, by its key.
    private async Task<List<LicenseStepped>> NoticesAsync(AccessGrant grant, IReadOnlyList<Opened> open, CancellationToken cancellation)
    {
        var notices = new List<LicenseStepped>();
        foreach (var (idType, idNumber) in open.Select(one => (one.License.HolderIdType, one.License.HolderIdNumber)).Distinct())
        {
            if (await identity.FindPartyAsync(idType, idNumber, cancellation) is { } holder)
            {
                var key = new Guid(SHA256.HashData([.. grant.Id.ToByteArray(), .. holder.Id.ToByteArray()]).AsSpan(0, 16));
                notices.Add(new LicenseStepped(key, LicenseStep.FirstUsed, holder.Id, grant.TypeName, grant.AgencyName, null));
            }
        }

        return notices;
    }
}
