using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Displays;

/// <summary>What the applicant read is wiped in the moment in which he has answered.</summary>
internal sealed class DisplayEnd(AppDbContext db, Clock clock, IOptions<DisplayOptions> options)
{
    /// <summary>The applicant has answered; durable with <see cref="SaveAsync"/>.</summary>
    public void Answer(Showing showing, ShowingState state)
    {
        (showing.State, showing.Content) = (state, "");
        if (state == ShowingState.Signed)
        {
            showing.Until = clock.UtcNow.AddMinutes(options.Value.ThankMinutes);
        }
    }

    public Task<Problem?> SaveAsync(CancellationToken cancellation) => db.SaveAsync(cancellation);
}
