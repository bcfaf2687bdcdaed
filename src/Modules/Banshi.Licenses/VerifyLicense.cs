using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Banshi.Licenses.Credentials;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Ofd;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>Verifies a license for everybody: by QR code, by number or identifier, by the file itself, or by a credential that its holder shows. It shows only what a stranger may know.</summary>
internal sealed partial class VerifyLicense(AppDbContext db, SealDesk seals, LicenseChanges changes, CredentialCheck credentials, EvidenceBook book, Clock clock) : IGuarded
{
    public const long LargestFile = 20 * 1024 * 1024;

    public static Guard Guard => Guard.Anyone;

    /// <summary>What to make of it.</summary>
    public enum Answer
    {
        /// <summary>Ours, untouched, in force.</summary>
        Valid,

        /// <summary>Ours, but not in force: suspended, revoked, cancelled, superseded or expired.</summary>
        Ended,

        /// <summary>The file was changed after it was sealed.</summary>
        Altered,

        /// <summary>Not issued by this platform.</summary>
        NotOurs,
    }

    /// <summary>The outcome.</summary>
    /// <param name="Answer">What to make of it.</param>
    /// <param name="Public">What a stranger may know of the license; null where it is not ours.</param>
    /// <param name="Checks">What was checked, in words, and whether it passed.</param>
    /// <param name="Changes">The signed list of changes of its state; empty where it is not ours.</param>
    public sealed record View(Answer Answer, PublicFacts? Public, IReadOnlyList<(string Check, bool Passed)> Checks, IReadOnlyList<LicenseChanges.Line> Changes)
    {
        /// <summary>The copy that the file is; null where it is the license itself.</summary>
        public LicenseCopy? Copy { get; init; }

        /// <summary>What the credential shows that was checked; null where it was something else.</summary>
        public CredentialCheck.Shown? Credential { get; init; }
    }

    /// <summary>What a stranger may know.</summary>
    public sealed record PublicFacts(
        string TypeName, string Number, int Edition, string Holder, string Issuer, DateOnly IssuedOn, DateOnly? ValidTo, string State, string? Reason, DateTime? Since);

    /// <summary>By identifier or number.</summary>
    public async Task<Result<View>> FindAsync(string text, CancellationToken cancellation)
    {
        if ((await Editions.NamedAsync(db.Set<License>().AsNoTracking(), text, cancellation)).Is(out var license, out var problem))
        {
            return await JudgeAsync(license, [("本平台签发记录", true)], cancellation);
        }

        return problem.Kind == PlatformProblems.Unknown ? Unknown(Answer.NotOurs, [("本平台签发记录", false)]) : problem;
    }

    /// <summary>By file.</summary>
    public async Task<Result<View>> CheckAsync(Stream file, CancellationToken cancellation)
    {
        if (file.Length is 0 or > LargestFile)
        {
            return file.Length == 0 ? LicenseProblems.NothingToVerify : LicenseProblems.FileTooLarge;
        }

        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellation);
        if (CredentialCheck.TextIn(bytes) is { } text)
        {
            return await CheckAsync(text, cancellation);
        }

        return bytes.AsSpan().StartsWith("%PDF-"u8) ? await CheckPdfAsync(bytes, cancellation) : await CheckOfdAsync(bytes, cancellation);
    }

    /// <summary>By the text of a credential.</summary>
    public Task<Result<View>> CheckAsync(string credential, CancellationToken cancellation) => credentials.RunAsync(credential, cancellation);

    private async Task<View> CheckOfdAsync(byte[] bytes, CancellationToken cancellation)
    {
        var verifier = await seals.VerifierAsync(cancellation);
        var report = verifier.Verify(bytes, clock.UtcNow);
        var license = IdentifierOf(bytes) is { } identifier
            ? await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(one => one.Identifier == identifier, cancellation)
            : null;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var copy = license is null || license.OfdSha256 == hash ? null : await db.Set<LicenseCopy>().AsNoTracking().FirstOrDefaultAsync(one => one.OfdSha256 == hash && one.LicenseId == license.Id, cancellation);
        var isOriginal = license is not null && (license.OfdSha256 == hash || copy is not null);
        List<(string, bool)> checks = [.. Checks(report), ("本平台签发记录", license is not null)];
        return report.Verdict switch
        {
            // A license of ours is the very file that we issued: a seal of our own on something else is no license.
            Verdict.Valid when isOriginal => await JudgeAsync(license!, checks, cancellation, copy),
            Verdict.Valid or Verdict.NotTrusted or Verdict.NotSealed or Verdict.Incomplete or Verdict.Unsupported when license is null => Unknown(Answer.NotOurs, checks),
            Verdict.Malformed when license is null => Unknown(Answer.NotOurs, checks),
            _ => Unknown(Answer.Altered, checks),
        };
    }

    private async Task<View> CheckPdfAsync(byte[] bytes, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await db.Set<License>().AsNoTracking().FirstOrDefaultAsync(one => one.PdfSha256 == hash, cancellation) is { } license)
        {
            return await JudgeAsync(license, [("文件与签发时一致", true), ("本平台签发记录", true)], cancellation);
        }

        if (await db.Set<LicenseCopy>().AsNoTracking().FirstOrDefaultAsync(one => one.PdfSha256 == hash, cancellation) is { } copy)
        {
            var copied = await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == copy.LicenseId, cancellation);
            return await JudgeAsync(copied, [("文件与签发时一致", true), ("本平台签发记录", true)], cancellation, copy);
        }

        var claimed = IdentifierShape().Match(Encoding.Latin1.GetString(bytes)).Value;
        var isOurs = claimed.Length > 0 && await db.Set<License>().AnyAsync(one => one.Identifier == claimed, cancellation);
        return Unknown(isOurs ? Answer.Altered : Answer.NotOurs, [("文件与签发时一致", false), ("本平台签发记录", isOurs)]);
    }

    private static View Unknown(Answer answer, IReadOnlyList<(string, bool)> checks) => new(answer, null, checks, []);

    private async Task<View> JudgeAsync(License license, IReadOnlyList<(string, bool)> checks, CancellationToken cancellation, LicenseCopy? copy = null)
    {
        await book.KeepAsync(license.Id, EvidenceBook.Verification);
        var today = clock.Today;
        var listing = await changes.ReadAsync(license, cancellation);
        var isValid = license.IsValidOn(today);
        var facts = new PublicFacts(
            license.TypeName, license.Number, license.Edition, Mask(license.HolderName, license.HolderIdType), license.IssuerName, license.IssuedOn, license.ValidTo,
            LicenseNames.Of(license.StateOn(today)), license.StateReason, license.StateSince);
        checks = [.. checks, ("状态变更清单（SM2 签名）", listing.IsTrue), ("在有效期内且状态有效", isValid), .. copy is null ? [] : new[] { ("加注件在有效期内", copy.EndsOn >= today) }];
        return new View(!listing.IsTrue ? Answer.Altered : isValid && !(copy?.EndsOn < today) ? Answer.Valid : Answer.Ended, facts, checks, listing.Lines) { Copy = copy };
    }

    // A firm's name is public; of a person's only the family name is shown.
    private static string Mask(string name, string idType)
    {
        var characters = new StringInfo(name);
        return idType == Identity.Contracts.IdTypes.CreditCode || name.Length == 0
            ? name
            : characters.SubstringByTextElements(0, 1) + new string('*', characters.LengthInTextElements - 1);
    }

    private static IEnumerable<(string, bool)> Checks(VerificationReport report)
    {
        if (report.Signatures is not [var signature, ..])
        {
            return [("电子印章", false)];
        }

        bool Passed(params SealCheck[] wanted) => wanted.All(check => signature.Checks.FirstOrDefault(result => result.Check == check)?.IsPassed == true);
        return
        [
            ("文件内容未被改动（SM3 摘要）", Passed(SealCheck.ProtectedFiles, SealCheck.SignatureFile) && report.Problems.Count == 0),
            ("签章（SM2 签名）", Passed(SealCheck.SignatureValue)),
            ("电子印章真实、与签章人一致", Passed(SealCheck.SealFile, SealCheck.SealMaker, SealCheck.SignerListed)),
            ("签章时证书和印章有效", Passed(SealCheck.SigningTime, SealCheck.NotRevoked)),
            ("签章机构受信任", Passed(SealCheck.SignerTrusted, SealCheck.MakerTrusted)),
        ];
    }

    private static string? IdentifierOf(byte[] ofd)
    {
        try
        {
            return OfdReader.Read(ofd).Info.CustomData.TryGetValue("ZZBS", out var identifier) ? identifier : null;
        }
        catch (OfdFormatException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"1\.2\.156\.3005\.2\.[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9A-Z]{1,32}\.[0-9]{3}\.[0-9A-Z]")]
    private static partial Regex IdentifierShape();
}
