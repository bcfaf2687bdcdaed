using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Kept;

/// <summary>Reads the code of a phone that has no line. What is shown is what the platform knows now, not what the phone does.</summary>
internal sealed class KeptReader(AppDbContext db, EvidenceBook book, Clock clock)
{
    public async Task<Result<ReadPresentation.Read>> RunAsync(KeptCode code, CancellationToken cancellation)
    {
        if (await db.Set<KeptLicense>().SingleOrDefaultAsync(one => one.Id == code.Kept, cancellation) is not { } kept)
        {
            return LicenseProblems.NoSuchCode;
        }

        var license = await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == kept.LicenseId, cancellation);
        if ((RefuseCode(code, kept) ?? RefuseKept(kept, license)) is var (kind, why))
        {
            return await RefuseAsync(license, kind, why);
        }

        kept.LastCodeAt = code.At;
        if (await db.SaveAsync(cancellation) is not null)
        {
            return await RefuseAsync(license, LicenseProblems.CodeUsed, "手机存件的亮证码已经用过");
        }

        var ids = kept.Fields.Split(',');
        var fields = ShownFields.Of(license, await db.TypeOfAsync(license, cancellation)).Where(field => ids.Contains(field.Id)).ToList();
        await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Present, $"手机存件亮证：{string.Join('、', fields.Select(field => field.Label))}", $"{kept.KeptBy}当面出示"));
        return new ReadPresentation.Read(license.TypeName, license.IssuerName, fields) { KeptAt = kept.KeptAt };
    }

    private (ProblemKind Kind, string Why)? RefuseCode(KeptCode code, KeptLicense kept) =>
        !code.IsOf(kept) ? (LicenseProblems.NoSuchCode, "亮证码不是存件的手机生成的")
        : code.At <= kept.LastCodeAt ? (LicenseProblems.CodeUsed, "手机存件的亮证码已经用过")
        : code.IsReadableAt(clock.UtcNow) ? null : (LicenseProblems.KeptCodeLate, "手机存件的亮证码已经过期，或者手机时间不准");

    private (ProblemKind Kind, string Why)? RefuseKept(KeptLicense kept, License license) =>
        kept.EndedAt is not null || clock.UtcNow >= kept.EndsAt ? (LicenseProblems.KeptOver, "手机存件已经停用或者到期")
        : license.IsValidOn(clock.Today) ? null : (LicenseProblems.NotValid, "证照不在有效状态");

    private async Task<Problem> RefuseAsync(License license, ProblemKind kind, string why)
    {
        await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Refused, "读取亮证码", why));
        return kind.With();
    }
}
