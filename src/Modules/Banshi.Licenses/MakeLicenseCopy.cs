using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The holder makes a copy for one recipient and one purpose, which counts until a day of his choice; and opens those that he made.</summary>
internal sealed class MakeLicenseCopy(ViewMyLicenses mine, AppDbContext db, LicenseMaker maker, LicenseAccess access, IFileStore files, Clock clock) : IGuarded
{
    public const int LongestText = 30;
    public const int MostDays = 365;
    private const int MostCopies = 50;

    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>What the holder chooses.</summary>
    /// <param name="Recipient">Who gets the copy.</param>
    /// <param name="Purpose">For what.</param>
    /// <param name="EndsOn">The last day on which it counts.</param>
    public sealed record Input(string? Recipient, string? Purpose, DateOnly? EndsOn);

    /// <summary>The license and the copies of it, the newest first.</summary>
    public sealed record View(License License, IReadOnlyList<LicenseCopy> Copies);

    public async Task<Result<View>> ViewAsync(string identifier, CancellationToken cancellation) =>
        (await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem)
            ? new View(license, await db.Set<LicenseCopy>().AsNoTracking().Where(copy => copy.LicenseId == license.Id).OrderByDescending(copy => copy.Id).Take(MostCopies).ToListAsync(cancellation))
            : problem;

    public async Task<Result<LicenseCopy>> RunAsync(string identifier, Input input, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (!license.IsValidOn(clock.Today) || !license.IsSealed)
        {
            return license.IsSealed ? LicenseProblems.NotValid : LicenseProblems.NotSealed;
        }

        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (!await maker.CanSealAsync(license, SealPurposes.Copy, cancellation))
        {
            return LicenseProblems.NoSeal;
        }

        var copy = new LicenseCopy
        {
            Id = Guid.CreateVersion7(),
            LicenseId = license.Id,
            Recipient = input.Recipient!.Trim(),
            Purpose = input.Purpose!.Trim(),
            EndsOn = input.EndsOn!.Value,
            MadeAt = clock.UtcNow,
            MadeBy = access.Name,
        };
        await maker.MakeCopyAsync(copy, license, await db.TypeOfAsync(license, cancellation), cancellation);
        await access.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Copy, $"供{copy.Recipient}办理{copy.Purpose}，有效期至 {copy.EndsOn:yyyy-MM-dd}", "持证人本人"));
        db.Add(copy);
        return await db.SaveAsync(cancellation) is { } stale ? stale : copy;
    }

    /// <summary>The file of a copy: <c>ofd</c> or <c>pdf</c>.</summary>
    public async Task<Result<OpenLicenseFile.Opened>> OpenAsync(string identifier, Guid id, string kind, CancellationToken cancellation)
    {
        if (!(await ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (kind is not ("ofd" or "pdf") || view.Copies.FirstOrDefault(copy => copy.Id == id) is not { } copy)
        {
            return PlatformProblems.Unknown;
        }

        await access.KeepAsync(view.License.Id, new EvidenceBook.Entry(EvidenceKind.Take, $"下载加注件（供{copy.Recipient}办理{copy.Purpose}）", "持证人本人"));
        return new OpenLicenseFile.Opened(files.Open(kind == "ofd" ? copy.OfdSha256 : copy.PdfSha256), $"application/{kind}", $"{view.License.TypeName}（加注件）.{kind}");
    }

    private List<FieldProblem> Check(Input input)
    {
        List<FieldProblem> problems = [.. Texts.Check("Recipient", input.Recipient, LongestText, "交给谁", "who gets it"), .. Texts.Check("Purpose", input.Purpose, LongestText, "用途", "the purpose")];
        if (input.EndsOn is not { } day)
        {
            problems.Add(PlatformProblems.Missing("EndsOn", "有效期", "the last day"));
        }
        else if (day < clock.Today || day > clock.Today.AddDays(MostDays))
        {
            problems.Add(LicenseProblems.CopyTerm.For("EndsOn", MostDays));
        }

        return problems;
    }
}
