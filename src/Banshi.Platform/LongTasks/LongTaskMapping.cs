using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.LongTasks;

internal static class LongTaskMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LongTask>(task =>
        {
            task.ToTable("platform_long_task");
            task.Property(one => one.Kind).HasMaxLength(100);
            task.Property(one => one.Subject).HasMaxLength(LongTask.LongestSubject);
            task.Property(one => one.InputName).HasMaxLength(200);
            task.Property(one => one.ActorName).HasMaxLength(100);
            task.Property(one => one.ResultName).HasMaxLength(200);
            task.Property(one => one.ResultType).HasMaxLength(100);
            task.Property(one => one.To).HasMaxLength(300);
            task.Property(one => one.Attempt).IsConcurrencyToken();
            task.Ignore(one => one.HasEnded);
            task.HasIndex(one => new { one.AccountId, one.Id });
            task.HasIndex(one => one.AccountId).HasDatabaseName("ix_platform_long_task_open").HasFilter("ended_at IS NULL");
            task.HasIndex(one => one.EndedAt).HasDatabaseName("ix_platform_long_task_to_clear").HasFilter("ended_at IS NOT NULL AND cleared_at IS NULL");
        });
        model.Entity<LongTaskRefusal>(refusal =>
        {
            refusal.ToTable("platform_long_task_refusal");
            refusal.HasKey(one => new { one.TaskId, one.Number });
            refusal.Property(one => one.Column).HasMaxLength(100);
            refusal.Property(one => one.Subject).HasMaxLength(LongTask.LongestSubject);
            refusal.Property(one => one.To).HasMaxLength(300);
        });
    }
}
