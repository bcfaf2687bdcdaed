using Banshi.Cases.Domain;
using Microsoft.AspNetCore.Http;

namespace Banshi.Cases.Views;

/// <summary>
/// The worklist that an officer came from, beside the case. Which one it was is remembered in a cookie of the desk; words that were searched for are not, as they
/// are somebody's name.
/// </summary>
internal sealed class QueueBeside(ListQueue list)
{
    private const string Cookie = "banshi.queue";
    private const int Most = 30;

    /// <summary>Remembers the list that is shown now.</summary>
    public static void Remember(HttpContext context, QueueFilter filter) => context.Response.Cookies.Append(
        Cookie,
        string.Join('.', filter.Queue, filter.Due, filter.Whose, filter.Mark),
        new CookieOptions { Path = "/desk", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });

    /// <summary>What is in it now; null where none was looked at.</summary>
    public async Task<IReadOnlyList<ListQueue.Row>?> OfAsync(HttpContext context) =>
        context.Request.Cookies[Cookie]?.Split('.') is [var queue, var due, var whose, var mark]
            ? await list.FirstAsync(new QueueFilter(Read<ListQueue.Queue>(queue), null, Read<DueFilter>(due), Read<WhoseFilter>(whose), Read<MarkFilter>(mark)), Most, context.RequestAborted)
            : null;

    private static T? Read<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;
}
