using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The holder ticks what he wants to show, and gets a code for it that can be read once within a minute.</summary>
internal sealed class PresentLicense(ViewMyLicenses mine, AppDbContext db, LicenseAccess access, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>A code to show.</summary>
    public sealed record Shown(string Code, DateTime EndsAt, IReadOnlyList<string> Labels);

    /// <summary>The license and what of it can be ticked.</summary>
    public sealed record View(License License, IReadOnlyList<ShownFields.Field> Fields);

    public async Task<Result<View>> ViewAsync(string identifier, CancellationToken cancellation) =>
        (await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem)
            ? new View(license, ShownFields.Of(license, await db.TypeOfAsync(license, cancellation)))
            : problem;

    public async Task<Result<Shown>> RunAsync(string identifier, IReadOnlyCollection<string> fields, CancellationToken cancellation)
    {
        if (!(await ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (!view.License.IsValidOn(clock.Today))
        {
            return LicenseProblems.NotValid;
        }

        var ticked = view.Fields.Where(field => fields.Contains(field.Id)).ToList();
        if (ticked.Count == 0)
        {
            return PlatformProblems.Invalid([LicenseProblems.NothingTicked.For("Fields")]);
        }

        var code = LicensePresentation.NewCode();
        var presentation = new LicensePresentation
        {
            Id = Guid.CreateVersion7(),
            LicenseId = view.License.Id,
            CodeSha256 = LicensePresentation.HashOf(code),
            Fields = string.Join(',', ticked.Select(field => field.Id)),
            EndsAt = clock.UtcNow + LicensePresentation.Lifetime,
            ShownBy = access.Name,
        };
        db.Add(presentation);
        var labels = ticked.Select(field => field.Label).ToList();
        audit.Record(view.License.Id, "licenses.present", new { presentation.Id, fields = labels });
        return await db.SaveAsync(cancellation) is { } stale ? stale : new Shown(code, presentation.EndsAt, labels);
    }
}
