using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// 一次性告知: the window tells the applicant, once and all at once, what is to be corrected. Only what the list asks for can be named. A second notice for
/// anything else is refused by the system; only points of the first one may be named again. What the case already uses from the platform is not asked for at
/// all; for what the platform holds besides, the applicant is asked to let the case use it.
/// </summary>
internal sealed class RequestCorrection(CaseActs acts, IForms forms, HeldLicenses held) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>A point as the clerk gives it: question or material, and the reason.</summary>
    public sealed record Point(string Question, string Reason);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, IReadOnlyList<Point> points, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "要求补正", CaseState.Received)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var sheet = (await forms.OpenAsync(taken.Case.SheetId, cancellation))!;
        if (!Check(taken.Case, sheet, points).Is(out var named, out var refused))
        {
            return refused;
        }

        if (await HeldHereAsync(taken.Case, sheet, named, cancellation) is { } here)
        {
            return here;
        }

        await WriteAsync(taken, sheet, await PointOutAsync(taken.Case, sheet, named, cancellation));
        return await acts.SaveAsync(id);
    }

    private static Result<List<CorrectionPoint>> Check(Case one, AnswerSheet sheet, IReadOnlyList<Point> points)
    {
        if (points.Count == 0)
        {
            return CaseProblems.NoPoints;
        }

        var asked = sheet.Journey.Pages.SelectMany(page => page.Asked).ToDictionary(question => question.Id);
        var named = new List<CorrectionPoint>();
        foreach (var point in points)
        {
            if (!asked.TryGetValue(point.Question, out var question))
            {
                return CaseProblems.NotInList.With(point.Question);
            }

            if (string.IsNullOrWhiteSpace(point.Reason))
            {
                return PlatformProblems.Invalid([CaseProblems.NoReason.For($"reason.{point.Question}", question.Label)]);
            }

            named.Add(new CorrectionPoint { Question = question.Id, Label = question.Label, Reason = point.Reason.Trim() });
        }

        return one.Corrections.OrderBy(correction => correction.AskedAt).FirstOrDefault() is { } first
            && named.Any(point => first.Points.All(before => before.Question != point.Question))
                ? CaseProblems.SecondCorrection.With(Clock.LegalDay(first.AskedAt))
                : named;
    }

    private async Task<Problem?> HeldHereAsync(Case one, AnswerSheet sheet, List<CorrectionPoint> points, CancellationToken cancellation)
    {
        foreach (var point in points)
        {
            if (await held.UsedAsync(one.Id, sheet.Answers[point.Question], cancellation) is { } used)
            {
                return CaseProblems.HeldHere.With(point.Label, used.TypeName, used.Number);
            }
        }

        return null;
    }

    // Whoever looks for a paper that the platform holds is told that it needs not be found.
    private async Task<List<CorrectionPoint>> PointOutAsync(Case one, AnswerSheet sheet, List<CorrectionPoint> points, CancellationToken cancellation)
    {
        var asked = sheet.Form.Sections.SelectMany(section => section.Questions).Where(question => points.Exists(point => point.Question == question.Id));
        var offers = await held.OffersAsync(one, asked, cancellation);
        return [.. points.Select(point => !offers.TryGetValue(point.Question, out var offer) ? point
            : new CorrectionPoint { Question = point.Question, Label = point.Label, Reason = $"{point.Reason}（平台已有《{offer.Name}》，授权使用即可，不用上传）" })];
    }

    private async Task WriteAsync(CaseActs.Taken taken, AnswerSheet sheet, List<CorrectionPoint> points)
    {
        var one = taken.Case;
        var agency = await acts.AgencyAsync(one);
        acts.Db.Add(new Correction
        {
            Id = Guid.CreateVersion7(),
            CaseId = one.Id,
            AskedAt = acts.Clock.UtcNow,
            AskedBy = acts.Actor.Name,
            SheetBefore = sheet.Id,
            SheetAfter = forms.Copy(sheet),
            Points = points,
        });
        (one.State, one.Awaits) = (CaseState.Correcting, Awaited.Applicant);
        CaseClock.Stop(one);
        acts.Record(taken, "cases.request-correction", new { points = points.Select(point => new { point.Question, point.Label, point.Reason }) }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.CorrectionNotice, agency, acts.Clock.UtcNow, DocumentTexts.CorrectionNotice(one, agency, acts.Clock.Today, points));
    }
}
