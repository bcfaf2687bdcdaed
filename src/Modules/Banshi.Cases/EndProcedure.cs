using System.Text.RegularExpressions;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.AspNetCore.Http;

namespace Banshi.Cases;

/// <summary>The office ends a special procedure with its result. The applicant is told, and the case goes on from where it stood; so does its clock.</summary>
internal sealed partial class EndProcedure(CaseActs acts, Uploads uploads) : IGuarded
{
    private const int FewestOfficers = 2;
    private const int MostPhotos = 9;

    public const int LongestPosition = 50;

    private static readonly char[] BetweenNames = ['、', '，', ',', '；', ';', '\n'];

    public static Guard Guard => StartProcedure.Guard;

    /// <summary>What the officer enters.</summary>
    /// <param name="Passed">Whether the conclusion speaks for the applicant; null where it says neither.</param>
    /// <param name="Result">What came out of it.</param>
    /// <param name="Officers">Who carried it out.</param>
    /// <param name="Position">Latitude and longitude of the spot; may be left out.</param>
    public sealed record Input(bool? Passed, string? Result, string? Officers, string? Position = null);

    public Task<Problem?> RunAsync(Guid id, Guid? seen, Input input) => RunAsync(id, seen, input, [], default);

    /// <summary>The same with photos of what was found.</summary>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input, IReadOnlyList<IFormFile> photos, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "结束特别程序", CaseState.Paused)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (taken.Case.Pauses.Find(pause => pause is { IsOpen: true, Cause: PauseCause.Procedure }) is not { } open)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(taken.Case.State), "结束特别程序");
        }

        var officers = input.Officers?.Split(BetweenNames, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList() ?? [];
        if (Check(open, input, officers, photos.Count) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (await KeepAsync(open, photos, cancellation) is { } refused)
        {
            return refused;
        }

        (open.Passed, open.Result, open.Officers, open.Position) = (input.Passed, input.Result!.Trim(), string.Join('、', officers), input.Position?.Trim() ?? "");
        await acts.GoOnAsync(taken, open);
        var one = taken.Case;
        acts.Record(taken, "cases.end-procedure", new { open.Name, open.Passed, reason = open.Result, open.Officers, open.Position, photos = open.Photos.Count, due = one.DueOn }, open.Name);
        var agency = await acts.AgencyAsync(one);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.ProcedureResult, agency, acts.Clock.UtcNow, DocumentTexts.ProcedureResult(one, agency, acts.Clock.Today, open));
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(Pause open, Input input, List<string> officers, int photos)
    {
        var wrong = new List<FieldProblem>();
        if (string.IsNullOrWhiteSpace(input.Result))
        {
            wrong.Add(CaseProblems.ResultMissing.For("Result"));
        }

        if (open.IsSurvey && officers.Count < FewestOfficers)
        {
            wrong.Add(CaseProblems.TwoOfficers.For("Officers"));
        }

        if (!Coordinates().IsMatch(input.Position?.Trim() ?? ""))
        {
            wrong.Add(CaseProblems.PositionWrong.For("Position"));
        }

        if (photos > MostPhotos)
        {
            wrong.Add(CaseProblems.TooManyPhotos.For("Photos", MostPhotos));
        }

        return wrong;
    }

    private async Task<Problem?> KeepAsync(Pause open, IReadOnlyList<IFormFile> photos, CancellationToken cancellation)
    {
        foreach (var photo in photos.Where(photo => photo.Length > 0))
        {
            await using var content = photo.OpenReadStream();
            if (!(await uploads.AddAsync(photo.FileName, content, cancellation)).Is(out var kept, out var problem))
            {
                return PlatformProblems.Invalid([problem.Kind.For("Photos", [.. problem.Arguments])]);
            }

            open.Photos.Add(new ResultFile { FileId = kept.Id, Name = kept.Name });
        }

        return null;
    }

    [GeneratedRegex(@"^$|^-?\d{1,2}(\.\d{1,8})?\s?[,，]\s?-?\d{1,3}(\.\d{1,8})?$")]
    private static partial Regex Coordinates();
}
