using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.Platform.Outbox;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The applicant or an officer writes on a case, perhaps with a file.</summary>
internal sealed class WriteMessage(AppDbContext db, ActorSource actors, Clock clock, Uploads uploads, EventBus events) : IGuarded
{
    public const int LongestText = 1000;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own).And(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, string text, IFormFile? file, CancellationToken cancellation)
    {
        if (!await db.Set<Case>().ReachableBy(actors.Current, Guard).AnyAsync(c => c.Id == id && c.State != CaseState.Draft, cancellation))
        {
            return PlatformProblems.Unknown.With();
        }

        if (text.Trim() is not { Length: > 0 and <= LongestText } said)
        {
            return PlatformProblems.Invalid([CaseProblems.MessageWrong.For("Text", LongestText)]);
        }

        StoredFile? stored = null;
        if (file is { Length: > 0 })
        {
            await using var content = file.OpenReadStream();
            if (!(await uploads.AddAsync(file.FileName, content, cancellation)).Is(out stored, out var problem))
            {
                return PlatformProblems.Invalid([problem.Kind.For("File", [.. problem.Arguments])]);
            }
        }

        var isFromApplicant = CaseMessages.IsApplicant(actors.Current);
        db.Add(new CaseMessage
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            At = clock.UtcNow,
            IsFromApplicant = isFromApplicant,
            Author = actors.Current.Name,
            Text = said,
            FileId = stored?.Id,
            FileName = stored?.Name ?? "",
        });
        if (!isFromApplicant)
        {
            events.Publish(CaseStepped.Of(id, CaseStep.MessageCame, null));
        }

        return await db.SaveAsync(cancellation);
    }
}
