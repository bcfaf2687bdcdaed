using System.Security.Cryptography;
using Banshi.Licenses.Credentials;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// The holder takes a license as a credential that a reader anywhere can check by himself (SD-JWT VC), with the fields that he ticks. It counts for hours: who
/// checks it by himself does not see what becomes of the license.
/// </summary>
internal sealed class MakeCredential(ViewMyLicenses mine, AppDbContext db, LicenseAccess access, CredentialIssuer issuer, Clock clock) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>A credential that was made.</summary>
    /// <param name="Text">The presentation.</param>
    /// <param name="EndsAt">Until when it counts, UTC.</param>
    /// <param name="Labels">What it shows.</param>
    public sealed record Made(string Text, DateTime EndsAt, IReadOnlyList<string> Labels);

    /// <summary>The license and what of it can be ticked.</summary>
    public sealed record View(License License, IReadOnlyList<ShownFields.Field> Fields);

    public async Task<Result<View>> ViewAsync(string identifier, CancellationToken cancellation) =>
        (await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem)
            ? new View(license, CredentialClaims.Of(license, await db.TypeOfAsync(license, cancellation)))
            : problem;

    public async Task<Result<Made>> RunAsync(string identifier, IReadOnlyCollection<string> fields, CancellationToken cancellation)
    {
        if (!(await ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (Refuse(view.License) is { } refused)
        {
            return refused;
        }

        var ticked = view.Fields.Where(field => fields.Contains(field.Id)).ToList();
        if (ticked.Count == 0)
        {
            return PlatformProblems.Invalid([LicenseProblems.NothingTicked.For("Fields")]);
        }

        var now = new DateTime(clock.UtcNow.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
        var credential = new LicenseCredential
        {
            Id = Guid.CreateVersion7(),
            LicenseId = view.License.Id,
            Claims = string.Join(',', ticked.Select(field => field.Id)),
            MadeAt = now,
            EndsAt = view.License.EndBy(now + issuer.Lifetime),
            MadeBy = access.Name,
            StatusDay = Clock.LegalDay(now),
            StatusIndex = await PlaceAsync(Clock.LegalDay(now), cancellation),
        };
        var labels = ticked.Select(field => field.Label).ToList();
        await access.KeepAsync(view.License.Id, new EvidenceBook.Entry(EvidenceKind.Credential, $"生成可验证凭证：{string.Join('、', labels)}", "持证人本人"));
        db.Add(credential);
        var text = issuer.Sign(credential, view.License, view.Fields, [.. ticked.Select(field => field.Id)]);
        return await db.SaveAsync(cancellation) is { } stale ? stale : new Made(text, credential.EndsAt, labels);
    }

    // Of two who draw the same place at once, the database turns one away.
    private async Task<int> PlaceAsync(DateOnly day, CancellationToken cancellation)
    {
        while (true)
        {
            var drawn = RandomNumberGenerator.GetInt32(StatusList.Size);
            if (!await db.Set<LicenseCredential>().AnyAsync(one => one.StatusDay == day && one.StatusIndex == drawn, cancellation))
            {
                return drawn;
            }
        }
    }

    private ProblemKind? Refuse(License license) =>
        !license.IsValidOn(clock.Today) ? LicenseProblems.NotValid : !license.IsSealed ? LicenseProblems.NotSealed : issuer.IsReady ? null : LicenseProblems.NoCredentialKey;
}
