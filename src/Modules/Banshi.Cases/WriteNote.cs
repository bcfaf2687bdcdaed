using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An officer leaves a note on a case for colleagues.</summary>
internal sealed class WriteNote(AppDbContext db, ActorSource actors, Clock clock) : IGuarded
{
    public const int LongestText = 1000;

    public static Guard Guard => TakeCase.Guard;

    public async Task<Problem?> RunAsync(Guid id, string text, CancellationToken cancellation)
    {
        if (!await db.Set<Case>().ReachableBy(actors.Current, Guard).AnyAsync(c => c.Id == id && c.State != CaseState.Draft, cancellation))
        {
            return PlatformProblems.Unknown.With();
        }

        if (text.Trim() is not { Length: > 0 and <= LongestText } said)
        {
            return PlatformProblems.Invalid([CaseProblems.NoteWrong.For("Note", LongestText)]);
        }

        db.Add(new CaseNote { Id = Guid.CreateVersion7(), CaseId = id, At = clock.UtcNow, Author = actors.Current.Name, Text = said });
        return await db.SaveAsync(cancellation);
    }
}
