using Banshi.Catalog.Drafting;
using Banshi.Catalog.StandardsRegister;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An officer reports for a center whether it meets a clause, with what shows it. A later report takes the place of the earlier one; the trail keeps both.</summary>
internal sealed class ReportClause(AppDbContext db, IDirectory directory, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    /// <summary>What the center reported so far.</summary>
    public async Task<Result<View>> OpenAsync(Guid clauseId, string division, CancellationToken cancellation)
    {
        if (await ViewClause.FindAsync(db, clauseId, cancellation) is not { } found || await CenterAsync(found, division, cancellation) is not { } center)
        {
            return PlatformProblems.Unknown;
        }

        return RegisterReach.MayWrite(actors.Current, division)
            ? new View(found, center.Name, await FindAsync(clauseId, division, cancellation))
            : PlatformProblems.Forbidden;
    }

    public async Task<Problem?> RunAsync(Guid clauseId, string division, Input input, CancellationToken cancellation)
    {
        if (!(await OpenAsync(clauseId, division, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if ((view.Report?.Version ?? Guid.Empty) != input.Seen)
        {
            return PlatformProblems.Stale.With();
        }

        var (isMet, evidence, on) = (input.IsMet!.Value, Lines.Text(input.Evidence), input.On!.Value);
        var report = view.Report ?? db.Add(new ClauseReport { ClauseId = clauseId, Division = division, IsMet = isMet, Evidence = evidence, On = on, By = "", At = default }).Entity;
        (report.IsMet, report.Evidence, report.On) = (isMet, evidence, on);
        (report.By, report.At) = (actors.Current.Name, clock.UtcNow);
        audit.Record(view.Found.Document.Id, "catalog.report-clause", new { clause = clauseId, division, isMet, evidence, on });
        return await db.SaveAsync(cancellation);
    }

    private List<FieldProblem> Check(Input input)
    {
        List<FieldProblem> wrong = [.. TextCheck.Required(nameof(input.Evidence), input.Evidence, RegisterMapping.TextLength, "依据", "what shows it")];
        if (input.IsMet is null)
        {
            wrong.Insert(0, PlatformProblems.Missing(nameof(input.IsMet), "是否达标", "whether it is met"));
        }

        if (input.On is null)
        {
            wrong.Add(PlatformProblems.Missing(nameof(input.On), "核实日期", "the day on which it was checked"));
        }

        if (input.On > clock.Today)
        {
            wrong.Add(CatalogProblems.ReportDayIsLater.For(nameof(input.On)));
        }

        return wrong;
    }

    // Reports are only taken for what binds the center: an edition that is registered, at the center's level, where the document applies.
    private async Task<CenterInfo?> CenterAsync(ViewClause.Found found, string division, CancellationToken cancellation)
    {
        var isBound = found.Edition.RegisteredAt is not null
            && Standards.DivisionCode.TryParse(division, out var code) && code.Value == division
            && Standards.DivisionCode.Parse(found.Document.Division).Contains(code)
            && CenterFigures.LevelsOf(found.Clause).Contains(code.Level);
        return isBound ? await directory.FindCenterAsync(division, cancellation) : null;
    }

    private Task<ClauseReport?> FindAsync(Guid clauseId, string division, CancellationToken cancellation) =>
        db.Set<ClauseReport>().SingleOrDefaultAsync(one => one.ClauseId == clauseId && one.Division == division, cancellation);

    /// <param name="IsMet">Whether the center meets it; null where nothing was chosen.</param>
    /// <param name="Evidence">What shows it.</param>
    /// <param name="On">When it was checked.</param>
    /// <param name="Seen">Version of the report that the officer had before him; empty where there was none.</param>
    internal sealed record Input(bool? IsMet, string? Evidence, DateOnly? On, Guid Seen);

    internal sealed record View(ViewClause.Found Found, string CenterName, ClauseReport? Report);
}
