using Banshi.Licenses.Domain;
using Banshi.Licenses.Kept;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses;

/// <summary>The holder keeps what he ticks of a license on his phone for some days, to show it where there is no line.</summary>
internal sealed class KeepLicense(
    ViewMyLicenses mine, AppDbContext db, LicenseAccess access, IOptions<LicenseOptions> options, IOptions<SiteOptions> site, Clock clock) : IGuarded
{
    private const int Most = 20;

    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>What is to be kept.</summary>
    /// <param name="Fields">Ids of what the holder ticks.</param>
    /// <param name="X">First coordinate of the phone's key on P-256, base64url.</param>
    /// <param name="Y">The second one.</param>
    public sealed record Input(string[]? Fields, string? X, string? Y);

    /// <summary>What the phone keeps.</summary>
    /// <param name="Id">Number of the kept license, 32 hexadecimal digits.</param>
    /// <param name="TypeName">Name of the license.</param>
    /// <param name="Issuer">Who issued it.</param>
    /// <param name="KeptAt">Now, UTC.</param>
    /// <param name="EndsAt">When the phone must forget it, UTC.</param>
    /// <param name="ScanAddress">Where a code leads that is appended to it.</param>
    /// <param name="Seconds">How long a code can be read.</param>
    /// <param name="Fields">What can be shown.</param>
    public sealed record ForPhone(string Id, string TypeName, string Issuer, DateTime KeptAt, DateTime EndsAt, string ScanAddress, int Seconds, IReadOnlyList<ShownFields.Field> Fields);

    /// <summary>The license, what of it can be ticked, and on which phones it is.</summary>
    public sealed record View(License License, IReadOnlyList<ShownFields.Field> Fields, IReadOnlyList<KeptLicense> Kept);

    public async Task<Result<View>> ViewAsync(string identifier, CancellationToken cancellation) =>
        (await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem)
            ? new View(license, ShownFields.Of(license, await db.TypeOfAsync(license, cancellation)), await KeptAsync(license, cancellation))
            : problem;

    public async Task<Result<ForPhone>> RunAsync(string identifier, Input input, CancellationToken cancellation)
    {
        if (!(await ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (!view.License.IsValidOn(clock.Today))
        {
            return LicenseProblems.NotValid;
        }

        var ticked = view.Fields.Where(field => input.Fields?.Contains(field.Id) == true).ToList();
        if (ticked.Count == 0)
        {
            return PlatformProblems.Invalid([LicenseProblems.NothingTicked.For("Fields")]);
        }

        if (view.Kept.Count >= Most)
        {
            return LicenseProblems.KeptOften.With(Most);
        }

        return Es256PublicKey.Read(input.X ?? "", input.Y ?? "") is null ? LicenseProblems.NoPhoneKey : await SaveAsync(view.License, ticked, input, cancellation);
    }

    private async Task<Result<ForPhone>> SaveAsync(License license, List<ShownFields.Field> ticked, Input input, CancellationToken cancellation)
    {
        var kept = new KeptLicense
        {
            Id = Guid.CreateVersion7(),
            LicenseId = license.Id,
            Fields = string.Join(',', ticked.Select(field => field.Id)),
            KeyX = input.X!,
            KeyY = input.Y!,
            KeptAt = clock.UtcNow,
            EndsAt = license.EndBy(clock.UtcNow.AddDays(options.Value.KeptDays)),
            KeptBy = access.Name,
        };
        await access.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Keep, $"存到手机：{string.Join('、', ticked.Select(field => field.Label))}", "持证人本人"));
        db.Add(kept);
        return await db.SaveAsync(cancellation) is { } stale
            ? stale
            : new ForPhone(
                kept.Id.ToString("N"), license.TypeName, license.IssuerName, kept.KeptAt, kept.EndsAt, $"{site.Value.PublicUrl}/scan?code=",
                (int)KeptCode.Lifetime.TotalSeconds, ticked);
    }

    private async Task<IReadOnlyList<KeptLicense>> KeptAsync(License license, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        return await db.Set<KeptLicense>().AsNoTracking().Where(kept => kept.LicenseId == license.Id && kept.EndedAt == null && kept.EndsAt > now)
            .OrderByDescending(kept => kept.Id).ToListAsync(cancellation);
    }
}
