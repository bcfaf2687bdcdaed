using System.Text;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Credentials;

/// <summary>Checks a presentation of a credential: signature, what is shown, term, and what became of the license since. It shows what the holder ticked and nothing else.</summary>
internal sealed class CredentialCheck(AppDbContext db, CredentialIssuer issuer, LicenseChanges changes, EvidenceBook book, Clock clock)
{
    /// <summary>Longest text, in characters.</summary>
    public const int Longest = 65_536;

    /// <summary>What is known of a credential that was shown.</summary>
    /// <param name="TypeName">证照名称.</param>
    /// <param name="Issuer">颁发机构.</param>
    /// <param name="State">State of the license today.</param>
    /// <param name="MadeAt">UTC.</param>
    /// <param name="EndsAt">UTC.</param>
    /// <param name="Fields">What the holder ticked.</param>
    public sealed record Shown(string TypeName, string Issuer, string State, DateTime MadeAt, DateTime EndsAt, IReadOnlyList<ShownFields.Field> Fields);

    /// <summary>The text of a credential in a file; null where it is something else.</summary>
    public static string? TextIn(byte[] file) => file.Length <= Longest && file.AsSpan().TrimStart(" \r\n\t"u8).StartsWith("eyJ"u8) ? Encoding.UTF8.GetString(file) : null;

    public async Task<Result<VerifyLicense.View>> RunAsync(string text, CancellationToken cancellation)
    {
        if (text.Length > Longest || SdJwt.Read(text, issuer.KeyOf) is not { } presentation)
        {
            return LicenseProblems.NoCredential;
        }

        var known = presentation.IsSigned && Guid.TryParse(presentation.Text("jti"), out var id)
            ? await db.Set<LicenseCredential>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation)
            : null;
        List<(string, bool)> checks =
        [
            ("签发者签名（ES256）", presentation.IsSigned),
            ("披露的内容与签发时一致（SHA-256）", presentation.AreDisclosed),
            ("本平台签发记录", known is not null),
        ];
        return known is null || !presentation.AreDisclosed ? Refuse(presentation, checks) : await JudgeAsync(presentation, known, checks, cancellation);
    }

    // Whoever names us as issuer and is not signed by us was changed, or was never ours: nobody can tell, and neither counts.
    private VerifyLicense.View Refuse(SdJwt.Presentation presentation, List<(string, bool)> checks) =>
        new(presentation.Text("iss") == issuer.Address ? VerifyLicense.Answer.Altered : VerifyLicense.Answer.NotOurs, null, checks, []);

    private async Task<VerifyLicense.View> JudgeAsync(SdJwt.Presentation presentation, LicenseCredential known, List<(string, bool)> checks, CancellationToken cancellation)
    {
        await book.KeepAsync(known.LicenseId, EvidenceBook.CredentialVerification);
        var license = await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == known.LicenseId, cancellation);
        var names = CredentialClaims.Of(await db.TypeOfAsync(license, cancellation)).ToDictionary(name => name.Id, name => name.Label);
        var listing = await changes.ReadAsync(license, cancellation);
        var isInTime = clock.UtcNow < known.EndsAt;
        var isValid = license.IsValidOn(clock.Today);
        checks.AddRange([("凭证没有过期", isInTime), ("状态变更清单（SM2 签名）", listing.IsTrue), ("在有效期内且状态有效", isValid)]);
        var shown = new Shown(
            license.TypeName, license.IssuerName, LicenseNames.Of(license.StateOn(clock.Today)), known.MadeAt, known.EndsAt,
            [.. presentation.Claims.Select(claim => new ShownFields.Field(claim.Name, names.GetValueOrDefault(claim.Name, claim.Name), claim.Value))]);
        var answer = !listing.IsTrue ? VerifyLicense.Answer.Altered : isInTime && isValid ? VerifyLicense.Answer.Valid : VerifyLicense.Answer.Ended;
        return new VerifyLicense.View(answer, null, checks, []) { Credential = shown };
    }
}
