using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Sheets;

namespace Banshi.Licenses;

/// <summary>
/// 归集: an officer or a department's system hands licenses of one type in. Each passes the gate of quality by itself; a hand-in may be sent again at any time.
/// </summary>
internal sealed class GatherLicenses(AppDbContext db, ActorSource actors, OfficersAgencies agencies, GatherStore store, Clock clock) : IGuarded
{
    public const int MostRows = 5000;
    private const int MostTries = 5;

    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency).And(Role.LicenseCollector, Reach.Agency);

    /// <summary>What a hand-in is about.</summary>
    /// <param name="TypeCode">证照类型代码.</param>
    /// <param name="AgencyId">The issuing agency; null where the person works for one alone.</param>
    /// <param name="IsBacklog">Whether licenses of former years are being made up for.</param>
    public sealed record Input(string? TypeCode, Guid? AgencyId, bool IsBacklog);

    /// <summary>Takes a table.</summary>
    public async Task<Result<GatherBatch>> UploadAsync(Input input, string fileName, Stream file, CancellationToken cancellation)
    {
        if (!(await TypeAsync(input, cancellation)).Is(out var type, out var problem))
        {
            return problem;
        }

        if (await SheetReader.ReadAsync(file, cancellation) is not [var sheet, ..])
        {
            return LicenseProblems.NotATable;
        }

        return GatherFile.Missing(type, sheet) is { Count: > 0 } missing
            ? LicenseProblems.MissingColumns.With(string.Join('、', missing))
            : await RunAsync(input, SheetReader.NameOf(fileName), GatherFile.Read(type, sheet), cancellation);
    }

    /// <summary>Takes rows.</summary>
    /// <param name="input">What they are about.</param>
    /// <param name="fileName">Name of the file; empty for the API.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<GatherBatch>> RunAsync(Input input, string fileName, IReadOnlyList<GatherRow> rows, CancellationToken cancellation)
    {
        if (!(await TypeAsync(input, cancellation)).Is(out var type, out var problem) || !(await AgencyAsync(input, type, cancellation)).Is(out var agency, out problem))
        {
            return problem;
        }

        if (rows.Count is 0 or > MostRows)
        {
            return LicenseProblems.RowsWrong.With(MostRows, rows.Count);
        }

        for (var tries = 1; ; tries++)
        {
            var batch = BatchOf(input, type, agency, fileName);
            await store.TakeAsync(batch, type, agency, rows, cancellation);
            if (await db.SaveAsync(cancellation) is not { } stale)
            {
                db.ChangeTracker.Clear();
                return batch;
            }

            // Somebody else handed the same licenses in at this moment: then they are known now.
            if (tries == MostTries)
            {
                return stale;
            }
        }
    }

    private async Task<Result<LicenseType>> TypeAsync(Input input, CancellationToken cancellation) =>
        await db.TypeInForceAsync(input.TypeCode?.Trim() ?? "", cancellation) is { IsGathered: true } type ? type : PlatformProblems.Invalid([LicenseProblems.NotGathered.For("TypeCode")]);

    private async Task<Result<AgencyInfo>> AgencyAsync(Input input, LicenseType type, CancellationToken cancellation)
    {
        var all = await agencies.OfAsync(Guard, cancellation);
        var agency = all.Count == 1 && input.AgencyId is null ? all[0] : all.FirstOrDefault(one => one.Id == input.AgencyId);
        return agency is null ? PlatformProblems.Invalid([LicenseProblems.ChooseAgency.For("AgencyId")])
            : type.IssuerKind.Length > 0 && type.IssuerKind != agency.Kind ? LicenseProblems.NotTheIssuer.With(type.Name, type.IssuerKind, agency.Name)
            : agency;
    }

    private GatherBatch BatchOf(Input input, LicenseType type, AgencyInfo agency, string fileName) => new()
    {
        Id = Guid.CreateVersion7(),
        AgencyId = agency.Id,
        AgencyName = agency.Name,
        Division = agency.Division,
        TypeCode = type.Code,
        TypeEdition = type.Edition,
        TypeName = type.Name,
        At = clock.UtcNow,
        By = actors.Current.Name,
        FileName = fileName,
        IsBacklog = input.IsBacklog,
    };
}
