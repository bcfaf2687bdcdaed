using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Alarms;

internal static class AlarmsMapping
{
    public static void Map(ModelBuilder model) => model.Entity<LicenseAlarm>(alarm =>
    {
        alarm.ToTable("licenses_alarm");
        alarm.Property(one => one.Who).HasMaxLength(200);
        alarm.Property(one => one.Unit).HasMaxLength(200);
        alarm.Property(one => one.Division).HasMaxLength(12);
        alarm.Property(one => one.AnsweredBy).HasMaxLength(100);
        alarm.Property(one => one.Version).IsConcurrencyToken();
        alarm.Ignore(one => one.AgencyId);
        alarm.HasIndex(one => new { one.AccountId, one.Rule, one.Day }).IsUnique();
    });
}
