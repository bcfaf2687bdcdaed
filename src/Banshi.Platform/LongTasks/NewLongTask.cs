using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Sheets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Platform.LongTasks;

/// <summary>Who may begin a long task now, and the row of one that is begun.</summary>
public sealed class NewLongTask(AppDbContext db, ActorSource actors, IOptions<LongTaskOptions> options, Clock clock)
{
    /// <summary>Why the person who acts may not begin one; null where they may.</summary>
    internal async Task<Problem?> RefuseAsync(Guard guard, CancellationToken cancellation)
    {
        var actor = actors.Current;
        if (!actor.IsSignedIn || !guard.Admits(actor))
        {
            return PlatformProblems.Forbidden.With();
        }

        var open = await db.Set<LongTask>().CountAsync(task => task.AccountId == actor.AccountId && task.EndedAt == null, cancellation);
        return open >= options.Value.MostOpen ? LongTaskProblems.TooManyOpen.With(open) : null;
    }

    internal LongTask Of(LongTaskKind kind, string subject, string input, string? fileName) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind.Name,
        Subject = subject.Length <= LongTask.LongestSubject ? subject : subject[..LongTask.LongestSubject],
        Input = input,
        InputName = fileName is null ? "" : SheetReader.NameOf(fileName),
        InputId = fileName is null ? null : Guid.CreateVersion7(),
        AccountId = actors.Current.AccountId,
        ActorName = actors.Current.Name,
        Channel = actors.Current.Channel,
        CreatedAt = clock.UtcNow,
    };
}
