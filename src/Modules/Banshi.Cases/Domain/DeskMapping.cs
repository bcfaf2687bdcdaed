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
        model.Entity<Counsel>(counsel =>
        {
            counsel.ToTable("cases_counsel");
            counsel.Property(one => one.ItemName).HasMaxLength(1000);
            counsel.Property(one => one.Division).HasMaxLength(12);
            counsel.Property(one => one.Question).HasMaxLength(AskCounsel.LongestText);
            counsel.Property(one => one.AnsweredBy).HasMaxLength(100);
            counsel.Property(one => one.Advice).HasMaxLength(AskCounsel.LongestText);
            counsel.Property(one => one.Version).IsConcurrencyToken();
            counsel.HasIndex(one => new { one.CaseId, one.AskedAt });
            counsel.HasIndex(one => new { one.Division, one.DueOn, one.Id }).HasFilter("answered_at IS NULL");
            counsel.HasIndex(one => one.CaseId).HasDatabaseName("ix_cases_counsel_open").IsUnique().HasFilter("answered_at IS NULL");
        });
        model.Entity<ChiefRepresentative>(one =>
        {
            one.ToTable("cases_chief_representative");
            one.Property(c => c.Name).HasMaxLength(100);
            one.Property(c => c.TaskCode).HasMaxLength(33);
            one.Property(c => c.ItemName).HasMaxLength(1000);
            one.Property(c => c.GrantedBy).HasMaxLength(100);
            one.Property(c => c.Version).IsConcurrencyToken();
            one.HasIndex(c => new { c.AgencyId, c.AccountId });
        });
        model.Entity<BaseLevelAuthorization>(one =>
        {
            one.ToTable("cases_base_level_authorization");
            one.Property(a => a.Division).HasMaxLength(12);
            one.Property(a => a.Body).HasMaxLength(BaseLevelAuthorization.LongestBody);
            one.Property(a => a.TaskCode).HasMaxLength(33);
            one.Property(a => a.ItemName).HasMaxLength(1000);
            one.Property(a => a.Basis).HasMaxLength(BaseLevelAuthorization.LongestBasis);
            one.Property(a => a.GrantedBy).HasMaxLength(100);
            one.Property(a => a.Version).IsConcurrencyToken();
            one.HasIndex(a => new { a.AgencyId, a.Division });
        });
        model.Entity<RoutingRule>(rule =>
        {
            rule.ToTable("cases_routing_rule");
            rule.Property(one => one.TaskCode).HasMaxLength(33);
            rule.Property(one => one.ItemName).HasMaxLength(1000);
            rule.Property(one => one.OfficerName).HasMaxLength(100);
            rule.Property(one => one.Version).IsConcurrencyToken();
            rule.HasIndex(one => new { one.AgencyId, one.Step, one.TaskCode }).IsUnique();
        });
        model.Entity<EscalationRule>(rule =>
        {
            rule.ToTable("cases_escalation_rule");
            rule.Property(one => one.TaskCode).HasMaxLength(33);
            rule.Property(one => one.ItemName).HasMaxLength(1000);
            rule.Property(one => one.ToName).HasMaxLength(100);
            rule.Property(one => one.Version).IsConcurrencyToken();
            rule.HasIndex(one => new { one.AgencyId, one.TaskCode, one.Limit, one.Side, one.Unit, one.Amount, one.Step }).IsUnique();
        });
        model.Entity<Escalation>(escalation =>
        {
            escalation.ToTable("cases_escalation");
            escalation.Property(one => one.RaisedBy).HasMaxLength(100);
            escalation.Property(one => one.Reason).HasMaxLength(EscalateCase.LongestText);
            escalation.Property(one => one.ToName).HasMaxLength(100);
            escalation.Property(one => one.Instruction).HasMaxLength(EscalateCase.LongestText);
            escalation.Property(one => one.AnsweredBy).HasMaxLength(100);
            escalation.Property(one => one.Outcome).HasMaxLength(EscalateCase.LongestText);
            escalation.Property(one => one.EndedBy).HasMaxLength(100);
            escalation.Property(one => one.Version).IsConcurrencyToken();
            escalation.HasIndex(one => new { one.ToId, one.AnswerBy, one.Id }).HasFilter("ended_at IS NULL");

            // A rule brings a case up once; of an officer's own one is open at a time.
            escalation.HasIndex(one => new { one.CaseId, one.RuleId }).IsUnique();
            escalation.HasIndex(one => one.CaseId, "ByHand").HasDatabaseName("ix_cases_escalation_by_hand").IsUnique().HasFilter("rule_id IS NULL AND ended_at IS NULL");
        });
        model.Entity<SurveyDays>(days =>
        {
            days.ToTable("cases_survey_days");
            days.HasKey(one => one.AgencyId);
            days.Property(one => one.Version).IsConcurrencyToken();
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
