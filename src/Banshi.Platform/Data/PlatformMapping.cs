using Banshi.Platform.Audit;
using Banshi.Platform.Files;
using Banshi.Platform.Jobs;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Outbox;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Data;

/// <summary>Tables of the platform itself.</summary>
internal static class PlatformMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<DataProtectionKey>().ToTable("platform_data_protection_key");
        model.Entity<Serial>(serial =>
        {
            serial.ToTable("platform_serial");
            serial.HasKey(one => one.Series);
            serial.Property(one => one.Series).HasMaxLength(100);
        });
        model.Entity<AuditRecord>(record =>
        {
            record.ToTable("platform_audit");
            record.HasKey(one => new { one.StreamId, one.Sequence });
            record.Property(one => one.Act).HasMaxLength(100);
            record.Property(one => one.ActorName).HasMaxLength(100);
            record.Property(one => one.Clause).HasMaxLength(200);
            record.Property(one => one.Hash).HasMaxLength(64);
        });
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("platform_outbox");
            message.Property(one => one.Event).HasMaxLength(100);
            message.Property(one => one.Handler).HasMaxLength(100);
            message.HasIndex(one => new { one.IsLong, one.DueAt }).HasFilter("due_at IS NOT NULL");
            message.HasIndex(one => one.Id, "ix_platform_outbox_undelivered").HasFilter("done_at IS NULL");
            message.Ignore(one => one.NeedsHelp);
        });
        LongTaskMapping.Map(model);
        model.Entity<JobRun>(run =>
        {
            run.ToTable("platform_job");
            run.HasKey(one => one.Name);
            run.Property(one => one.Name).HasMaxLength(100);
            run.Property(one => one.Version).IsConcurrencyToken();
        });
        model.Entity<StoredFile>(file =>
        {
            file.ToTable("platform_file");
            file.Property(one => one.Name).HasMaxLength(200);
            file.Property(one => one.ContentType).HasMaxLength(100);
            file.Property(one => one.Sha256).HasMaxLength(64);
        });
    }
}
