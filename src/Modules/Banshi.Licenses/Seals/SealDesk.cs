using Banshi.Directory.Contracts;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Seals;

/// <summary>
/// Gives the sealer of an agency, for one purpose and one license, and keeps that it was used. A seal that is not in force, or not meant for the purpose, seals
/// nothing; an agency of the sample region that has never had one gets it when it is first needed.
/// </summary>
internal sealed class SealDesk(AppDbContext db, IKeyStore keys, SealMemory memory, SampleSeals samples, ActorSource actors, Clock clock)
{
    /// <summary>The sealer of an agency. The use is durable with the caller's save.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="identifier">电子证照标识 of what is sealed.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="InvalidOperationException">The agency has no seal in force for this.</exception>
    public async Task<OfdSealer> SealerAsync(AgencyInfo agency, SealPurposes purpose, string identifier, CancellationToken cancellation) =>
        memory.Sealer(await UseAsync(agency, purpose, identifier, cancellation), keys.Get);

    /// <summary>Signs a text with the key of an agency's seal; returns the signature and the certificate of the key, DER.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="identifier">电子证照标识 of the license whose state changes.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="InvalidOperationException">The agency has no seal in force for this.</exception>
    public async Task<(byte[] Signature, byte[] Certificate)> SignAsync(AgencyInfo agency, string identifier, byte[] text, CancellationToken cancellation)
    {
        var seal = await UseAsync(agency, SealPurposes.Change, identifier, cancellation);
        return (keys.Get(seal.KeyName).Sign(text), seal.Certificate);
    }

    /// <summary>Whether an agency can seal for a purpose.</summary>
    public async Task<bool> CanSealAsync(Guid agencyId, SealPurposes purpose, CancellationToken cancellation) =>
        await FindAsync(agencyId, purpose, cancellation) is not null || await samples.ComesAsync(agencyId, cancellation);

    /// <summary>The verifier that trusts the authorities of this installation.</summary>
    public async Task<OfdVerifier> VerifierAsync(CancellationToken cancellation) => memory.Verifier(await TrustedAsync(cancellation));

    /// <summary>The authorities that this installation trusts.</summary>
    public async Task<IReadOnlyList<Sm2Certificate>> AuthoritiesAsync(CancellationToken cancellation) =>
        [.. (await TrustedAsync(cancellation)).Select(der => Sm2Certificate.Parse(der))];

    private Task<List<byte[]>> TrustedAsync(CancellationToken cancellation) =>
        db.Set<TrustedAuthority>().Where(authority => authority.IsTrusted).OrderBy(authority => authority.Id).Select(authority => authority.Certificate).ToListAsync(cancellation);

    // The seal that is meant for the narrower use goes first.
    private Task<AgencySeal?> FindAsync(Guid agencyId, SealPurposes purpose, CancellationToken cancellation)
    {
        var today = clock.Today;
        return db.Set<AgencySeal>().AsNoTracking()
            .Where(seal => seal.AgencyId == agencyId && seal.State == SealState.Active && (seal.Purposes & purpose) == purpose && seal.ValidFrom <= today && seal.ValidTo >= today)
            .OrderByDescending(seal => seal.Kind).FirstOrDefaultAsync(cancellation);
    }

    private async Task<AgencySeal> UseAsync(AgencyInfo agency, SealPurposes purpose, string identifier, CancellationToken cancellation)
    {
        var seal = await FindAsync(agency.Id, purpose, cancellation)
            ?? (await samples.ComesAsync(agency.Id, cancellation)
                ? await samples.MakeAsync(agency, cancellation)
                : throw new InvalidOperationException($"{agency.Name} has no seal in force for {purpose}: register or resume one, then replay this step."));
        db.Add(new SealUse
        {
            Id = Guid.CreateVersion7(),
            SealId = seal.Id,
            At = clock.UtcNow,
            Purpose = purpose,
            Identifier = identifier,
            Who = actors.Current.Name,
            AccountId = actors.Current.AccountId,
        });
        return seal;
    }
}
