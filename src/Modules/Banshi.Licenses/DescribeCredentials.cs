using System.Buffers.Text;
using System.Globalization;
using Banshi.Licenses.Credentials;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>What a reader of a credential needs and everybody may know: who issues it with which keys, and what the claims of a type mean (SD-JWT VC).</summary>
internal sealed class DescribeCredentials(AppDbContext db, CredentialIssuer issuer, SignedLists lists, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>JWT VC Issuer Metadata.</summary>
    public sealed record IssuerMetadata(string Issuer, KeySet Jwks);

    /// <summary>JWK Set.</summary>
    public sealed record KeySet(IReadOnlyList<Key> Keys);

    /// <summary>JWK of a P-256 key that signs.</summary>
    public sealed record Key(string Kty, string Crv, string Alg, string Use, string Kid, string X, string Y);

    /// <summary>SD-JWT VC Type Metadata.</summary>
    public sealed record TypeMetadata(string Vct, string Name, string Description, IReadOnlyList<TypeName> Display, IReadOnlyList<ClaimMetadata> Claims);

    /// <summary>A name in a language.</summary>
    public sealed record TypeName(string Locale, string Name);

    /// <summary>What a claim means; <c>always</c>: it is hidden unless the holder shows it.</summary>
    public sealed record ClaimMetadata(IReadOnlyList<string> Path, IReadOnlyList<ClaimLabel> Display, string Sd = "always");

    /// <summary>What a claim is called in a language.</summary>
    public sealed record ClaimLabel(string Locale, string Label);

    /// <summary>Who issues; unknown where the platform cannot sign.</summary>
    public Result<IssuerMetadata> Issuer() => issuer.IsReady
        ? new IssuerMetadata(issuer.Address, new KeySet([.. issuer.Keys.Select(key =>
            new Key("EC", "P-256", "ES256", "sig", key.Thumbprint, Base64Url.EncodeToString(key.X), Base64Url.EncodeToString(key.Y)))]))
        : PlatformProblems.Unknown;

    /// <summary>An edition of a license type that is, or was, in force.</summary>
    public async Task<Result<TypeMetadata>> TypeAsync(string code, int edition, CancellationToken cancellation) =>
        await db.Set<LicenseType>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == code && one.Edition == edition && one.State != TypeState.Draft, cancellation) is { } type
            ? new TypeMetadata(
                issuer.TypeOf(type.Code, type.Edition), type.Name, $"{type.DefinedBy}定义的证照类型，代码 {type.Code}，第 {type.Edition} 版", [new("zh-CN", type.Name)],
                [.. CredentialClaims.Of(type).Select(claim => new ClaimMetadata([claim.Id], Labels(claim)))])
            : PlatformProblems.Unknown;

    /// <summary>A signed status list, and how long a reader may keep it.</summary>
    public sealed record Statuses(SignedLists.List List, TimeSpan Lasts);

    /// <summary>What became of the licenses behind the credentials of a legal day (yyyyMMdd).</summary>
    public async Task<Result<Statuses>> StatusesAsync(string text, CancellationToken cancellation)
    {
        if (!issuer.IsReady || !DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return PlatformProblems.Unknown;
        }

        // No credential is older than it lasts.
        var (today, oldest) = (clock.Today, Clock.LegalDay(clock.UtcNow - issuer.Lifetime));
        if (day > today || day < oldest)
        {
            return PlatformProblems.Unknown;
        }

        var over = await db.Set<LicenseCredential>().AsNoTracking().Where(one => one.StatusDay == day)
            .Join(db.Set<License>(), one => one.LicenseId, license => license.Id, (one, license) => new { one.StatusIndex, license.State, license.ValidTo })
            .Where(one => one.State != LicenseState.Valid || one.ValidTo < today).ToListAsync(cancellation);
        List<StatusList.Entry> entries = [.. over.Select(one => new StatusList.Entry(one.StatusIndex, StatusList.StatusOf(License.StateOn(one.State, one.ValidTo, today))))];
        var from = issuer.StretchOf(clock.UtcNow);
        return new Statuses(lists.Of(day, from, entries, oldest, () => issuer.SignList(day, entries, from)), issuer.Stretch);
    }

    private static List<ClaimLabel> Labels(CredentialClaims.Name claim) => [new("zh-CN", claim.Label), .. claim.English is { } english ? [new ClaimLabel("en", english)] : Array.Empty<ClaimLabel>()];
}
