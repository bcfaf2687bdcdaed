using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>What the home of the desk counts for an officer: small numbers, each read from an index of its own.</summary>
internal sealed class DeskCounts(AnswerConsultation consultations, ListEscalations escalations, SurveyMoves moves, ILicenseNews news, ActorSource actors)
{
    /// <param name="Asked">Questions of colleagues that wait for an opinion.</param>
    /// <param name="Escalated">Escalations that wait for an answer.</param>
    /// <param name="Moved">Surveys that applicants have moved since somebody looked.</param>
    /// <param name="LicenseNews">What nobody has seen of the licenses that the officer's agency answers for.</param>
    public sealed record View(int Asked, int Escalated, int Moved, int LicenseNews);

    public async Task<View> OfAsync(CancellationToken cancellation) => new(
        TakeCase.Guard.Admits(actors.Current) ? await consultations.CountAsync(cancellation) : 0,
        ListEscalations.Guard.Admits(actors.Current) ? await escalations.CountAsync(cancellation) : 0,
        await moves.CountAsync(cancellation),
        await news.CountAsync(cancellation));
}
