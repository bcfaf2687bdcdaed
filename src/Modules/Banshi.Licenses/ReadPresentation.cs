using Banshi.Licenses.Domain;
using Banshi.Licenses.Kept;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// Somebody who has signed in reads the code that a holder shows: the ticked fields, once, within a minute. A second and a late reading are refused, and kept
/// for the holder like the first.
/// </summary>
internal sealed class ReadPresentation(AppDbContext db, KeptReader phones, EvidenceBook book, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    /// <summary>What the code gives.</summary>
    /// <param name="TypeName">Name of the license.</param>
    /// <param name="Issuer">Who issued it.</param>
    /// <param name="Fields">What the holder ticked.</param>
    public sealed record Read(string TypeName, string Issuer, IReadOnlyList<ShownFields.Field> Fields)
    {
        /// <summary>Since when it is on the phone that made the code without a line, UTC; null where the platform made the code.</summary>
        public DateTime? KeptAt { get; init; }
    }

    public Task<Result<Read>> RunAsync(string code, CancellationToken cancellation) =>
        KeptCode.Read(code) is { } made ? phones.RunAsync(made, cancellation) : ReadAsync(code, cancellation);

    private async Task<Result<Read>> ReadAsync(string code, CancellationToken cancellation)
    {
        var hash = LicensePresentation.HashOf(code);
        if (await db.Set<LicensePresentation>().SingleOrDefaultAsync(one => one.CodeSha256 == hash, cancellation) is not { } shown)
        {
            return LicenseProblems.NoSuchCode;
        }

        var license = await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == shown.LicenseId, cancellation);
        if (Refuse(shown, license) is var (kind, why))
        {
            return await RefuseAsync(license, kind, why);
        }

        shown.ReadAt = clock.UtcNow;
        if (await db.SaveAsync(cancellation) is not null)
        {
            return await RefuseAsync(license, LicenseProblems.CodeUsed, "亮证码已经用过");
        }

        var type = await db.TypeOfAsync(license, cancellation);
        var ids = shown.Fields.Split(',');
        var fields = ShownFields.Of(license, type).Where(field => ids.Contains(field.Id)).ToList();
        await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Present, $"亮证：{string.Join('、', fields.Select(field => field.Label))}", $"{shown.ShownBy}当面出示"));
        return new Read(license.TypeName, license.IssuerName, fields);
    }

    private (ProblemKind Kind, string Why)? Refuse(LicensePresentation shown, License license) =>
        shown.ReadAt is not null ? (LicenseProblems.CodeUsed, "亮证码已经用过")
        : clock.UtcNow >= shown.EndsAt ? (LicenseProblems.CodeLate, "亮证码已经过期")
        : license.IsValidOn(clock.Today) ? null : (LicenseProblems.NotValid, "证照不在有效状态");

    private async Task<Problem> RefuseAsync(License license, ProblemKind kind, string why)
    {
        await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Refused, "读取亮证码", why));
        return kind.With();
    }
}
