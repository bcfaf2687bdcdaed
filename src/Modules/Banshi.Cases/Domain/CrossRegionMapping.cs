using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal static class CrossRegionMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CrossRegionCase>(one =>
        {
            one.ToTable("cases_cross_region_case");
            one.Property(c => c.ConsentNote).HasMaxLength(StartCrossRegion.LongestNote);
            one.Property(c => c.Partner).HasMaxLength(12);
            one.Property(c => c.DecidedBy).HasMaxLength(200);
            one.Property(c => c.TaskCode).HasMaxLength(33);
            one.Property(c => c.ItemName).HasMaxLength(1000);
            one.Property(c => c.Division).HasMaxLength(12);
            one.Property(c => c.TakenBy).HasMaxLength(100);
            one.Property(c => c.Number).HasMaxLength(50);
            one.Property(c => c.PapersPosted).HasMaxLength(50);
            one.Property(c => c.ResultPosted).HasMaxLength(50);
            one.Property(c => c.Version).IsConcurrencyToken();
            one.ComplexProperty(c => c.Applicant, CasesMapping.Map);
            one.OwnsMany(c => c.Points, points => points.ToJson());
            one.OwnsMany(c => c.Results, results => results.ToJson());
            one.HasIndex(c => new { c.Division, c.Id });
            one.HasIndex(c => c.SentAt).HasFilter("sent_at IS NOT NULL");
            one.HasIndex(c => c.LifeEventCaseId).HasFilter("life_event_case_id IS NOT NULL");
        });
        model.Entity<CrossRegionOrigin>(origin =>
        {
            origin.ToTable("cases_cross_region_origin");
            origin.HasKey(one => one.CaseId);
            origin.Property(one => one.Partner).HasMaxLength(12);
            origin.Property(one => one.TakenBy).HasMaxLength(300);
            origin.Property(one => one.PapersPosted).HasMaxLength(50);
            origin.Property(one => one.ResultPosted).HasMaxLength(50);
            origin.Property(one => one.Version).IsConcurrencyToken();
            origin.HasIndex(one => new { one.Partner, one.ApplicationId }).IsUnique();
        });
        model.Entity<CrossRegionList>(list =>
        {
            list.ToTable("cases_cross_region_list");
            list.HasKey(one => new { one.Partner, one.TaskCode });
            list.Property(one => one.Partner).HasMaxLength(12);
            list.Property(one => one.TaskCode).HasMaxLength(33);
            list.Property(one => one.PartnerName).HasMaxLength(100);
            list.Property(one => one.BasicCode).HasMaxLength(12);
            list.HasIndex(one => one.BasicCode);
            list.Property(one => one.Name).HasMaxLength(1000);
        });
    }
}
