using Banshi.Directory.Contracts;
using Banshi.Licenses.Sharing;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Domain;

/// <summary>
/// Keeps the evidence, before anything is shown and in a save of its own: a page that only reads saves nothing else, and a try that is refused must be kept
/// though everything else of it is thrown away.
/// </summary>
internal sealed class EvidenceBook(IServiceScopeFactory scopes, ActorSource actors)
{
    private const int MostTries = 10;

    /// <summary>Somebody verified a license, which everybody may.</summary>
    public static readonly Entry Verification = new(EvidenceKind.Verify, "核验真伪", "核验对任何人开放，姓名除姓外隐去");

    /// <summary>Somebody verified a credential that the holder showed.</summary>
    public static readonly Entry CredentialVerification = new(EvidenceKind.Verify, "核验可验证凭证", "持证人出示的凭证，只显示其中披露的内容");

    /// <summary>What is kept.</summary>
    /// <param name="Kind">What was done.</param>
    /// <param name="Purpose">For what.</param>
    /// <param name="Authorization">By whose authorization, or why it was refused.</param>
    /// <param name="CaseId">In which case, if in any.</param>
    public sealed record Entry(EvidenceKind Kind, string Purpose, string Authorization, Guid? CaseId = null);

    /// <summary>Keeps it.</summary>
    public Task KeepAsync(Guid licenseId, Entry entry) => WriteAsync(writer => writer.WriteAsync(licenseId, entry));

    /// <summary>Keeps that somebody was refused what an identifier, a number or the key of a dispute or an ask names; nothing where it names no license.</summary>
    public Task RefuseAsync(string text, string purpose, string why) => WriteAsync(writer => writer.RefuseAsync(text, new Entry(EvidenceKind.Refused, purpose, why)));

    // Two at once meet at the end of the license's chain: the slower one looks again.
    private async Task WriteAsync(Func<Writer, Task<Problem?>> write)
    {
        for (var tries = 1; ; tries++)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actors.Current;
            if (await write(scope.ServiceProvider.GetRequiredService<Writer>()) is not { } problem)
            {
                return;
            }

            if (tries == MostTries)
            {
                throw new InvalidOperationException($"The evidence could not be kept: {problem.Kind.Code}.");
            }
        }
    }

    /// <summary>Writes one entry in a context of its own.</summary>
    internal sealed class Writer(AppDbContext db, ActorSource actors, IDirectory directory, AuditTrail audit, Clock clock)
    {
        private static readonly TimeSpan Together = TimeSpan.FromHours(1);

        public async Task<Problem?> RefuseAsync(string text, Entry entry)
        {
            return await NamedAsync(text.Trim().ToUpperInvariant()) is { } id ? await WriteAsync(id, entry) : null;
        }

        private Task<Guid?> NamedAsync(string wanted) => Guid.TryParse(wanted, out var key)
            ? db.Set<LicenseDispute>().Where(one => one.Id == key).Select(one => (Guid?)one.LicenseId)
                .Concat(db.Set<LicenseAsk>().Where(one => one.Id == key).Select(one => one.LicenseId)).FirstOrDefaultAsync()
            : db.Set<License>().Where(one => one.Identifier == wanted || one.Number == wanted).OrderByDescending(one => one.Edition).Select(one => (Guid?)one.Id).FirstOrDefaultAsync();

        public async Task<Problem?> WriteAsync(Guid licenseId, Entry entry)
        {
            var actor = actors.Current;
            var since = clock.UtcNow - Together;
            var who = actor.Name.Length > 0 ? actor.Name : "未登录的人";
            var same = await db.Set<LicenseEvidence>().FirstOrDefaultAsync(one =>
                one.LicenseId == licenseId && one.FirstAt > since && one.Kind == entry.Kind && one.AccountId == actor.AccountId && one.Who == who
                && one.CaseId == entry.CaseId && one.Purpose == entry.Purpose && one.Authorization == entry.Authorization);
            if (same is not null)
            {
                (same.LastAt, same.Times) = (clock.UtcNow, same.Times + 1);
                return await db.SaveAsync();
            }

            db.Add(new LicenseEvidence
            {
                Id = Guid.CreateVersion7(),
                LicenseId = licenseId,
                Kind = entry.Kind,
                FirstAt = clock.UtcNow,
                LastAt = clock.UtcNow,
                Times = 1,
                AccountId = actor.AccountId,
                Who = who,
                Unit = await UnitAsync(actor),
                Divisions = string.Join(',', actor.Duties.Select(duty => duty.Division).Distinct()),
                Channel = actor.Channel,
                CaseId = entry.CaseId,
                Purpose = entry.Purpose,
                Authorization = entry.Authorization,
            });
            audit.Record(licenseId, $"licenses.{entry.Kind.ToString().ToLowerInvariant()}", new { entry.Purpose, entry.Authorization, entry.CaseId });
            return await db.SaveAsync();
        }

        private async Task<string> UnitAsync(Actor actor)
        {
            if (actor.Duties is not [var duty, ..])
            {
                return "";
            }

            return duty.AgencyId is { } agency
                ? (await directory.FindAgencyAsync(agency, CancellationToken.None))?.ShortName ?? ""
                : string.Concat((await directory.PathAsync(duty.Division, CancellationToken.None)).Skip(1).Select(division => division.Name));
        }
    }
}
