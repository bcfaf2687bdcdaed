using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>The issuing agency corrects what it wrote wrong: the next edition, under the same number and for the same term, takes the place of the wrong one.</summary>
internal sealed class CorrectLicense(ViewLicense view, Correction correction, AppDbContext db) : IGuarded
{
    public static Guard Guard => ViewLicense.Guard;

    /// <summary>Makes the corrected edition and returns it.</summary>
    /// <param name="text">Identifier of the license.</param>
    /// <param name="seen">The version that the officer has seen; null where he sent none.</param>
    /// <param name="values">The right values by field id; a field that is not named stays.</param>
    /// <param name="reason">What was wrong, and what shows it.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<License>> RunAsync(string text, Guid? seen, IReadOnlyDictionary<string, string> values, string reason, CancellationToken cancellation)
    {
        if (!(await view.FindAsync(text, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (seen is { } version && version != license.Version)
        {
            return PlatformProblems.Stale;
        }

        return (await correction.MakeAsync(license, values, reason, cancellation)).Is(out var corrected, out var refused)
            ? await db.SaveAsync(cancellation) is { } stale ? stale : corrected
            : refused;
    }
}
