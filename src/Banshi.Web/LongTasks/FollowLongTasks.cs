using Banshi.Platform.Actors;

namespace Banshi.Web.LongTasks;

/// <summary>Everybody on duty follows the own long tasks, and cancels them; those of others are unknown.</summary>
internal sealed class FollowLongTasks : IGuarded
{
    public static Guard Guard => Guard.OnDuty;
}
