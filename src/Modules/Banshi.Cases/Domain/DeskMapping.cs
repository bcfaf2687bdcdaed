using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal static class DeskMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CaseNote>(note =>
        {
            note.ToTable("cases_note");
            note.Property(one => one.Author).HasMaxLength(100);
            note.Property(one => one.Text).HasMaxLength(WriteNote.LongestText);
            note.HasIndex(one => new { one.CaseId, one.At });
        });
        model.Entity<Consultation>(consultation =>
        {
            consultation.ToTable("cases_consultation");
            consultation.Property(one => one.AskedBy).HasMaxLength(100);
            consultation.Property(one => one.ExpertName).HasMaxLength(100);
            consultation.Property(one => one.Question).HasMaxLength(AskExpert.LongestText);
            consultation.Property(one => one.Opinion).HasMaxLength(AskExpert.LongestText);
            consultation.Property(one => one.Version).IsConcurrencyToken();
            consultation.HasIndex(one => one.CaseId);
            consultation.HasIndex(one => new { one.ExpertId, one.DueOn, one.Id }).HasFilter("answered_at IS NULL");
        });
        model.Entity<SavedFilter>(filter =>
        {
            filter.ToTable("cases_saved_filter");
            filter.Property(one => one.Name).HasMaxLength(SaveFilter.LongestName);
            filter.Property(one => one.Query).HasMaxLength(SaveFilter.LongestQuery);
            filter.HasIndex(one => new { one.AccountId, one.Name }).IsUnique();
        });
        model.Entity<TextTemplate>(template =>
        {
            template.ToTable("cases_text_template");
            template.Property(one => one.Title).HasMaxLength(TextTemplate.LongestTitle);
            template.Property(one => one.Text).HasMaxLength(TextTemplate.LongestText);
            template.Property(one => one.Version).IsConcurrencyToken();
            template.HasIndex(one => one.OwnerId);
            template.HasIndex(one => one.AgencyId);
        });
        model.Entity<Absence>(absence =>
        {
            absence.ToTable("cases_absence");
            absence.HasKey(one => one.AccountId);
            absence.Property(one => one.StandInName).HasMaxLength(100);
            absence.HasIndex(one => one.StandInId);
        });
    }
}
