using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Deletes interrupted posts that nobody came back for.</summary>
internal sealed class ForgetInterruptedPosts(AppDbContext db, Clock clock) : IJob
{
    public static string Name => "identity.forget-interrupted-posts";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = clock.UtcNow - InterruptedPost.KeptFor;
        db.RemoveRange(await db.Set<InterruptedPost>().Where(post => post.At < before).Take(500).ToListAsync(cancellation));
        await db.SaveAsync(cancellation);
    }
}
