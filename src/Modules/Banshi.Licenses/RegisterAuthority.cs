using System.Security.Cryptography;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Ofd.Crypto;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// Which certificate authorities and seal makers this installation trusts. One administrator registers a certificate, another confirms it; only then does what it
/// issued count. One that is no longer trusted takes with it whatever it issued: the seals that stand on it are suspended.
/// </summary>
internal sealed class RegisterAuthority(AppDbContext db, SealRegister register, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public const int LargestFile = 64 * 1024;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>An authority with its certificate, read.</summary>
    public sealed record Row(TrustedAuthority Authority, Sm2Certificate Certificate, bool IsOwn);

    public async Task<IReadOnlyList<Row>> ListAsync(CancellationToken cancellation) =>
        [.. (await db.Set<TrustedAuthority>().AsNoTracking().OrderBy(one => one.Id).ToListAsync(cancellation))
            .Select(one => new Row(one, Sm2Certificate.Parse(one.Certificate), one.RegisteredByAccount == actors.Current.AccountId))];

    /// <summary>Registers a certificate, PEM or DER.</summary>
    public async Task<Problem?> RunAsync(Stream? file, CancellationToken cancellation)
    {
        if (await ReadAsync(file, cancellation) is not { IsAuthority: true } certificate || !certificate.IsValidAt(clock.UtcNow))
        {
            return PlatformProblems.Invalid([LicenseProblems.NoAuthority.For("File", LargestFile / 1024)]);
        }

        var der = certificate.ToDer();
        if (await db.Set<TrustedAuthority>().AnyAsync(one => one.Certificate == der && one.EndedBy == "", cancellation))
        {
            return LicenseProblems.AuthorityThere.With(certificate.CommonName);
        }

        var authority = new TrustedAuthority
        {
            Id = Guid.CreateVersion7(),
            Name = certificate.CommonName,
            Certificate = der,
            RegisteredBy = actors.Current.Name,
            RegisteredByAccount = actors.Current.AccountId,
            RegisteredAt = clock.UtcNow,
        };
        db.Add(authority);
        audit.Record(authority.Id, "licenses.register-authority", new { certificate.Subject, certificate.SerialNumber });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Confirms what another administrator registered.</summary>
    public async Task<Problem?> ConfirmAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<TrustedAuthority>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } authority)
        {
            return PlatformProblems.Unknown.With();
        }

        if (authority.RegisteredByAccount == actors.Current.AccountId)
        {
            return LicenseProblems.AuthorityOwn.With();
        }

        if (authority.IsEnded)
        {
            return PlatformProblems.Stale.With();
        }

        (authority.IsTrusted, authority.ConfirmedBy) = (true, actors.Current.Name);
        audit.Record(authority.Id, "licenses.confirm-authority", new { authority.Name });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Ends the trust, at once.</summary>
    public async Task<Problem?> EndAsync(Guid id, string reason, CancellationToken cancellation)
    {
        if (await db.Set<TrustedAuthority>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } authority)
        {
            return PlatformProblems.Unknown.With();
        }

        if (Reasons.Check(reason) is { } wrong)
        {
            return wrong;
        }

        (authority.IsTrusted, authority.EndedBy) = (false, actors.Current.Name);
        var certificate = Sm2Certificate.Parse(authority.Certificate);
        foreach (var seal in (await db.Set<AgencySeal>().Where(seal => seal.State == SealState.Active).ToListAsync(cancellation)).Where(seal => seal.StandsOn(certificate)))
        {
            register.Change(seal, SealState.Suspended, $"已停止信任“{authority.Name}”：{reason.Trim()}");
        }

        audit.Record(authority.Id, "licenses.end-authority", new { authority.Name, reason });
        return await db.SaveAsync(cancellation);
    }

    private static async Task<Sm2Certificate?> ReadAsync(Stream? file, CancellationToken cancellation)
    {
        if (file is not { Length: > 0 and <= LargestFile })
        {
            return null;
        }

        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellation);
        try
        {
            return Sm2Certificate.Parse(bytes);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
