using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>The holder reads who asks to use a license for a case elsewhere, and agrees or refuses, in time: once, and for that use alone.</summary>
internal sealed class AnswerAsk(Asks asks, ActorSource actors, LicenseConsents consents, EvidenceBook book) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>An ask as it stands now.</summary>
    public sealed record Row(LicenseAsk Ask, AskState State);

    /// <summary>The newest first; at most fifty.</summary>
    public async Task<IReadOnlyList<Row>> ListAsync(CancellationToken cancellation) =>
        [.. (await asks.OfHolderAsync(cancellation)).Select(ask => new Row(ask, ask.StateAt(asks.Now)))];

    /// <param name="id">The ask.</param>
    /// <param name="agree">Whether he agrees; null where nothing was chosen.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, bool? agree, CancellationToken cancellation)
    {
        if (await asks.OfHolderAsync(id, cancellation) is not { } ask)
        {
            await book.RefuseAsync(id.ToString(), "答复用证请求", "不是持证人");
            return PlatformProblems.Unknown.With();
        }

        if (ask.StateAt(asks.Now) is not AskState.Waiting and var state)
        {
            return state == AskState.Lapsed ? LicenseProblems.AskLapsed.With() : LicenseProblems.AskAnswered.With(SharingNames.Of(state));
        }

        if (agree is not { } isAgreed)
        {
            return PlatformProblems.Invalid([LicenseProblems.ChooseFirst.For("Agree")]);
        }

        if (isAgreed && await consents.AgreeAsync(ask, cancellation) is { } hindered)
        {
            return hindered;
        }

        (ask.Answer, ask.AnsweredAt, ask.AnsweredBy) = (isAgreed ? AskState.Approved : AskState.Refused, asks.Now, actors.Current.Name);
        ask.ClosedAt = isAgreed ? asks.Now : null;
        return await asks.SaveAsync(cancellation);
    }
}
