using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Standards;

namespace Banshi.Cases.Domain;

/// <summary>
/// 容缺受理: what the list lets an applicant hand in later is no reason to turn a case away. It is accepted, the applicant is told what is missing and until
/// when, and the clock runs; nothing is granted before it has come, and what never comes ends the case.
/// </summary>
internal static class Tolerance
{
    /// <summary>The materials that are asked for in this case, may come later, and are not there yet.</summary>
    public static IReadOnlyList<Material> Missing(ItemContent list, AnswerSheet sheet)
    {
        var asked = sheet.Journey.Pages.SelectMany(page => page.Asked).Select(question => question.Id).ToHashSet();
        return [.. list.Materials.Where(material => material is { Need: MaterialNeed.Deferrable, TolerantDays: > 0, ByForm: false }
            && asked.Contains(FormQuestions.MaterialPrefix + material.Id)
            && sheet.Answers[FormQuestions.MaterialPrefix + material.Id] is not FilesAnswer { Files.Count: > 0 })];
    }

    /// <summary>Lets them come later; all until the day of the one that has the most time.</summary>
    public static Correction Of(Case one, IReadOnlyList<Material> missing, AnswerSheet sheet, Guid sheetAfter, WorkingDayCalendar calendar, Clock clock) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = one.Id,
        Kind = CorrectionKind.Tolerance,
        AskedAt = clock.UtcNow,
        AskedBy = "",
        DueOn = Deadline.InWorkingDays(calendar, clock.Today, missing.Max(material => material.TolerantDays!.Value)),
        SheetBefore = sheet.Id,
        SheetAfter = sheetAfter,
        Points = [.. missing.Select(material => new CorrectionPoint { Question = FormQuestions.MaterialPrefix + material.Id, Label = material.Name, Reason = "容缺受理，以后补交" })],
    };

    /// <summary>What is still to come; null where nothing is.</summary>
    public static Correction? OpenOf(Case one) => one.Corrections.Find(correction => correction is { Kind: CorrectionKind.Tolerance, AnsweredAt: null });
}
