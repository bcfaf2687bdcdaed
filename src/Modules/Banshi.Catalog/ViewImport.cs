using System.Text.Json;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Import;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The report of an import.</summary>
internal sealed class ViewImport(AppDbContext db) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var record = await db.Set<ImportRecord>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return record is null ? PlatformProblems.Unknown : new View(record.FileName, record.At, JsonSerializer.Deserialize<ImportReport>(record.Report)!);
    }

    internal sealed record View(string FileName, DateTime At, ImportReport Report);
}
