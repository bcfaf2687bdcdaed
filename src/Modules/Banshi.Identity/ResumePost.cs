using System.Text.Json;
using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Offers an interrupted post again to the person whose it was.</summary>
internal sealed class ResumePost(AppDbContext db, IDataProtectionProvider protection, Clock clock, ActorSource actors) : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var after = clock.UtcNow - InterruptedPost.KeptFor;
        var account = actors.Current.AccountId;
        var post = await db.Set<InterruptedPost>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && one.AccountId == account && one.At > after, cancellation);
        return post is null
            ? PlatformProblems.Unknown
            : new View(post.Path, JsonSerializer.Deserialize<List<HoldInterruptedPost.Field>>(HoldInterruptedPost.Protector(protection).Unprotect(post.Fields))!);
    }

    internal sealed record View(string Path, IReadOnlyList<HoldInterruptedPost.Field> Fields);
}
