using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses;

/// <summary>The holder says that a field of his license is wrong. It goes to the issuing agency's desk, with a limit in working days.</summary>
internal sealed class DisputeLicense(ViewMyLicenses mine, AppDbContext db, IDirectory directory, DisputeRecords records, IOptions<LicenseOptions> options) : IGuarded
{
    private const int LongestClaim = 500;

    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>What the holder sends.</summary>
    /// <param name="Field">Id of the field.</param>
    /// <param name="Claimed">What it should say.</param>
    /// <param name="Grounds">What shows it.</param>
    public sealed record Input(string? Field, string? Claimed, string? Grounds);

    /// <summary>The fields that can be disputed, with what they say.</summary>
    public async Task<Result<IReadOnlyList<(LicenseField Field, string Value)>>> FieldsAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        var type = await db.TypeOfAsync(license, cancellation);
        var values = FieldValues.Read(license.Fields);
        return type.Fields.Where(Correction.Allows).Select(field => (field, values.GetValueOrDefault(field.Id, ""))).ToList();
    }

    public async Task<Problem?> RunAsync(string identifier, Input input, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem)
            || !(await FieldsAsync(identifier, cancellation)).Is(out var fields, out problem))
        {
            return problem;
        }

        if (license.State is not (LicenseState.Valid or LicenseState.Suspended))
        {
            return LicenseProblems.NotNow.With(LicenseNames.Of(license.State), "提出异议");
        }

        if (Check(fields, input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (await db.Set<LicenseDispute>().AnyAsync(one => one.LicenseId == license.Id && one.FieldId == input.Field && one.State == DisputeState.Open, cancellation))
        {
            return LicenseProblems.AlreadyDisputed.With();
        }

        var (field, value) = fields.Single(one => one.Field.Id == input.Field);
        var due = Deadline.InWorkingDays(await directory.CalendarAsync(license.Division, cancellation), records.Today, options.Value.DisputeWorkingDays);
        records.Add(license, field, value, input.Claimed!.Trim(), input.Grounds!.Trim(), due);
        return await db.SaveAsync(cancellation);
    }

    private static List<FieldProblem> Check(IReadOnlyList<(LicenseField Field, string Value)> fields, Input input)
    {
        var problems = new List<FieldProblem>();
        var disputed = fields.FirstOrDefault(one => one.Field.Id == input.Field).Field;
        if (disputed is null)
        {
            problems.Add(PlatformProblems.Missing("Field", "有异议的一项", "the field that is wrong"));
        }

        problems.AddRange(Texts.Check("Claimed", input.Claimed, LongestClaim, "正确的内容", "what it should say"));
        problems.AddRange(Texts.Check("Grounds", input.Grounds, LongestClaim, "理由", "your grounds"));
        return problems;
    }
}
