using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>What codes of the standards mean, where that is not certain: an administrator corrects it, nobody has to change the program.</summary>
internal sealed class EditDictionary(AppDbContext db, AuditTrail audit) : IGuarded
{
    private const int LongestName = 50;
    private const string Confirmed = "V";

    // All changes of the dictionaries are one trail.
    private static readonly Guid Trail = new("01930000-0000-7000-8000-0000000d1c70");

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    public async Task<View> RunAsync(CancellationToken cancellation) => new(
        await db.Set<DepartmentCode>().AsNoTracking().OrderBy(one => one.Code).ToListAsync(cancellation),
        await db.Set<ExchangeTerm>().AsNoTracking().OrderBy(one => one.Element).ThenBy(one => one.Code).ToListAsync(cancellation));

    /// <param name="element">The element of the exchange tables; empty for a line of duty.</param>
    /// <param name="code">The code.</param>
    /// <param name="name">What it means.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> ChangeAsync(string element, string code, string name, CancellationToken cancellation)
    {
        if (name.Length is 0 or > LongestName)
        {
            return PlatformProblems.Invalid([PlatformProblems.Missing("Name", "名称（50 字以内）", "the name (50 characters at most)")]);
        }

        IDictionaryTerm? term = element.Length == 0
            ? await db.Set<DepartmentCode>().SingleOrDefaultAsync(one => one.Code == code, cancellation)
            : await db.Set<ExchangeTerm>().SingleOrDefaultAsync(one => one.Element == element && one.Code == code, cancellation);
        if (term is null)
        {
            return PlatformProblems.Unknown.With();
        }

        audit.Record(Trail, "catalog.edit-dictionary", new { element, code, before = term.Name, name });
        (term.Name, term.Confidence) = (name, Confirmed);
        return await db.SaveAsync(cancellation);
    }

    internal sealed record View(IReadOnlyList<DepartmentCode> Departments, IReadOnlyList<ExchangeTerm> Terms);
}
