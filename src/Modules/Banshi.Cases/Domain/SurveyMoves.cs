using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Surveys that applicants have moved, until somebody of the office that carries them out has looked at the case.</summary>
internal sealed class SurveyMoves(AppDbContext db, ActorSource actors)
{
    /// <summary>How many this officer has not seen; none for whoever carries out no surveys.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation) => AnswerSurveyDay.Guard.Admits(actors.Current)
        ? await db.Set<Case>().ReachableBy(actors.Current, AnswerSurveyDay.Guard)
            .CountAsync(one => db.Set<Pause>().Where(pause => pause.IsMoveUnseen).Select(pause => pause.CaseId).Contains(one.Id), cancellation)
        : 0;

    /// <summary>Marks a move as seen, by who has the case where somebody has it. It saves, so only the opening of a page may call it.</summary>
    public async Task SeeAsync(Case shown, CancellationToken cancellation)
    {
        if (shown.Pauses.Find(pause => pause.IsMoveUnseen) is { } moved && AnswerSurveyDay.Guard.Reaches(actors.Current, shown)
            && (!shown.HasOfficer || shown.OfficerId == actors.Current.AccountId))
        {
            db.Attach(moved).Entity.IsMoveUnseen = false;
            await db.SaveAsync(cancellation);
        }
    }
}
