using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Sheets;

namespace Banshi.Licenses;

/// <summary>
/// 归集: an officer or a department's system hands licenses of one type in. Each passes the gate of quality by itself; a hand-in may be sent again at any time.
/// </summary>
internal sealed class GatherLicenses(AppDbContext db, ActorSource actors, OfficersAgencies agencies, GatherStore store, Clock clock) : ILongTask<GatherLicenses.Input>
{
    public const int MostRows = 5000;
    private const int MostTries = 5;

    public static LongTaskKind Kind { get; } = new("licenses.gather", "证照归集", "Gathering of licenses");

    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency).And(Role.LicenseCollector, Reach.Agency);

    /// <summary>What a hand-in is about.</summary>
    /// <param name="TypeCode">证照类型代码.</param>
    /// <param name="AgencyId">The issuing agency; null where the person works for one alone.</param>
    /// <param name="IsBacklog">Whether licenses of former years are being made up for.</param>
    public sealed record Input(string? TypeCode, Guid? AgencyId, bool IsBacklog);

    /// <summary>Why a table cannot be taken at all; null where it can be looked at row by row.</summary>
    public async Task<Problem?> RefuseAsync(Input input, Stream file, CancellationToken cancellation) =>
        (await RowsAsync(input, file, cancellation)).Is(out var rows, out var problem) ? (await StandingAsync(input, rows, cancellation)).Problem : problem;

    /// <summary>Takes a table that was given with a long task.</summary>
    public async Task<Problem?> RunAsync(Input input, LongTaskRun run, CancellationToken cancellation)
    {
        await using var file = run.OpenFile();
        return (await RowsAsync(input, file, cancellation)).Is(out var rows, out var problem) ? (await TakeAsync(input, run.FileName, rows, run, cancellation)).Problem : problem;
    }

    /// <summary>Takes rows at once.</summary>
    /// <param name="input">What they are about.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Cancels.</param>
    public Task<Result<GatherBatch>> RunAsync(Input input, IReadOnlyList<GatherRow> rows, CancellationToken cancellation) => TakeAsync(input, "", rows, null, cancellation);

    private async Task<Result<GatherBatch>> TakeAsync(Input input, string fileName, IReadOnlyList<GatherRow> rows, LongTaskRun? run, CancellationToken cancellation)
    {
        if (!(await StandingAsync(input, rows, cancellation)).Is(out var standing, out var problem))
        {
            return problem;
        }

        var (type, agency) = standing;
        for (var tries = 1; ; tries++)
        {
            var batch = BatchOf(input, type, agency, fileName);
            var refused = await store.TakeAsync(batch, type, agency, rows, done => run?.ReportAsync(done, rows.Count, cancellation) ?? Task.CompletedTask, cancellation);
            run?.EndWith(rows.Count, refused.Select(ToRefusal), batch.Refused, $"/desk/licenses/gather/report/{batch.Id}");
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

    // The holder is named in the report of the agency alone.
    private static LongTaskRefused ToRefusal((GatherRow Row, GatherFault Fault) one) => new(one.Row.Number, () => one.Fault.Text) { Line = one.Row.Line, Column = one.Fault.Column };

    private async Task<Result<IReadOnlyList<GatherRow>>> RowsAsync(Input input, Stream file, CancellationToken cancellation)
    {
        if (!(await TypeAsync(input, cancellation)).Is(out var type, out var problem))
        {
            return problem;
        }

        if (await SheetReader.ReadAsync(file, cancellation) is not [var sheet, ..])
        {
            return LicenseProblems.NotATable;
        }

        return GatherFile.Missing(type, sheet) is { Count: > 0 } missing ? LicenseProblems.MissingColumns.With(string.Join('、', missing)) : GatherFile.Read(type, sheet).ToList();
    }

    private async Task<Result<(LicenseType Type, AgencyInfo Agency)>> StandingAsync(Input input, IReadOnlyList<GatherRow> rows, CancellationToken cancellation)
    {
        if (!(await TypeAsync(input, cancellation)).Is(out var type, out var problem) || !(await AgencyAsync(input, type, cancellation)).Is(out var agency, out problem))
        {
            return problem;
        }

        return rows.Count is 0 or > MostRows ? LicenseProblems.RowsWrong.With(MostRows, rows.Count) : (type, agency);
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
