using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Banshi.Cases.Domain;

internal static class CasesMapping
{
    private const string IsOpen = "awaits <> 0 AND state <> 1";
    private const string IsEscalated = "is_escalated AND " + IsOpen;
    private const string IsArchived = "archived_at IS NOT NULL";

    public static void Map(ModelBuilder model)
    {
        model.Entity<Case>(one =>
        {
            one.ToTable("cases_case");
            one.Property(c => c.Number).HasMaxLength(50);
            one.Property(c => c.TaskCode).HasMaxLength(33);
            one.Property(c => c.ItemName).HasMaxLength(1000);
            one.Property(c => c.Division).HasMaxLength(12);
            one.Property(c => c.League).HasMaxLength(4).HasComputedColumnSql("substr(division, 1, 4)", stored: true);
            one.Property(c => c.Banner).HasMaxLength(6).HasComputedColumnSql("substr(division, 1, 6)", stored: true);
            one.Property(c => c.OfficerName).HasMaxLength(100);
            one.Property(c => c.FiledBy).HasMaxLength(200).HasComputedColumnSql("applicant_name", stored: true);
            one.Property(c => c.LicenseIdentifier).HasMaxLength(100);
            one.Property(c => c.Version).IsConcurrencyToken();
            one.ComplexProperty(c => c.Applicant, Map);
            one.HasIndex(c => c.Number).IsUnique();
            one.HasIndex(c => new { c.PartyId, c.CreatedAt });
            one.HasIndex(c => c.LifeEventCaseId).HasFilter("life_event_case_id IS NOT NULL");

            // The queues hold what is open: who is awaited, where, by due date. Lists page by (DueOn, Id); one index for each reach that a duty can have.
            one.HasIndex(c => new { c.Awaits, c.AgencyId, c.DueOn, c.Id }).HasFilter(IsOpen);
            one.HasIndex(c => new { c.Awaits, c.Banner, c.DueOn, c.Id }).HasFilter(IsOpen);
            one.HasIndex(c => new { c.Awaits, c.League, c.DueOn, c.Id }).HasFilter(IsOpen);
            one.HasIndex(c => new { c.Awaits, c.DueOn, c.Id }).HasFilter(IsOpen);
            one.HasIndex(c => new { c.OfficerId, c.DueOn, c.Id }).HasFilter("officer_id IS NOT NULL AND " + IsOpen);
            one.HasIndex(c => new { c.TaskCode, c.Awaits, c.DueOn, c.Id }).HasFilter(IsOpen);
            one.HasIndex(c => new { c.FiledBy, c.DueOn, c.Id }).HasFilter(IsOpen);
            one.HasIndex(c => new { c.Awaits, c.AgencyId, c.ActedOn, c.Id }).HasFilter(IsOpen);

            // What is escalated is a small part of each queue, and is looked for by itself.
            one.HasIndex(c => new { c.Awaits, c.AgencyId, c.DueOn, c.Id }, "EscalatedAgency").HasDatabaseName("ix_cases_case_escalated_agency").HasFilter(IsEscalated);
            one.HasIndex(c => new { c.Awaits, c.Banner, c.DueOn, c.Id }, "EscalatedBanner").HasDatabaseName("ix_cases_case_escalated_banner").HasFilter(IsEscalated);
            one.HasIndex(c => new { c.Awaits, c.League, c.DueOn, c.Id }, "EscalatedLeague").HasDatabaseName("ix_cases_case_escalated_league").HasFilter(IsEscalated);
            one.HasIndex(c => new { c.Awaits, c.DueOn, c.Id }, "Escalated").HasDatabaseName("ix_cases_case_escalated").HasFilter(IsEscalated);
            one.HasIndex(c => c.AuthorizationId).HasFilter("authorization_id IS NOT NULL AND " + IsOpen);
            one.HasIndex(c => c.IsProvisional).HasFilter("is_provisional");
            one.HasIndex(c => c.Id).HasDatabaseName("ix_cases_case_to_archive").HasFilter("awaits = 0 AND state <> 1 AND archived_at IS NULL");

            // The archive is looked at by days, the latest first.
            one.HasIndex(c => new { c.AgencyId, c.ArchivedAt, c.Id }).HasFilter(IsArchived);
            one.HasIndex(c => new { c.Banner, c.ArchivedAt, c.Id }).HasFilter(IsArchived);
            one.HasIndex(c => new { c.League, c.ArchivedAt, c.Id }).HasFilter(IsArchived);
            one.HasIndex(c => new { c.ArchivedAt, c.Id }).HasFilter(IsArchived);
            one.HasIndex(c => c.SubmittedAt).HasFilter("channel = 2 AND submitted_at IS NOT NULL");
            one.HasIndex(c => new { c.RenewsUntil, c.Id }).HasFilter("renews_until IS NOT NULL");
            one.HasIndex(c => new { c.SupplyBy, c.Id }).HasFilter("supply_by IS NOT NULL");
            one.HasIndex(c => new { c.MarkAfter, c.Id }).HasFilter("mark_after IS NOT NULL");
            one.HasMany(c => c.Corrections).WithOne().HasForeignKey(correction => correction.CaseId);
            one.HasMany(c => c.Documents).WithOne().HasForeignKey(document => document.CaseId);
            one.HasMany(c => c.Pauses).WithOne().HasForeignKey(pause => pause.CaseId);
            one.HasMany(c => c.ClockChanges).WithOne().HasForeignKey(change => change.CaseId);
        });
        LifeEventMapping.Map(model);
        CrossRegionMapping.Map(model);
        DeskMapping.Map(model);
        PaymentMapping.Map(model);
        DisplayMapping.Map(model);
        model.Entity<Correction>(correction =>
        {
            correction.ToTable("cases_correction");
            correction.Property(one => one.AskedBy).HasMaxLength(100);
            correction.OwnsMany(one => one.Points, points => points.ToJson());
        });
        model.Entity<CaseDocument>(document =>
        {
            document.ToTable("cases_document");
            document.Property(one => one.Number).HasMaxLength(100);
        });
        model.Entity<Pause>(pause =>
        {
            pause.ToTable("cases_pause");
            pause.Property(one => one.Name).HasMaxLength(200);
            pause.Property(one => one.Kind).HasMaxLength(50);
            pause.Property(one => one.StartedBy).HasMaxLength(100);
            pause.Property(one => one.EndedBy).HasMaxLength(100);
            pause.Property(one => one.Position).HasMaxLength(EndProcedure.LongestPosition);
            pause.Property(one => one.WishReason).HasMaxLength(ChangeSurveyDay.LongestReason);
            pause.HasIndex(one => one.HeldOn).HasFilter("held_on IS NOT NULL AND ended_at IS NULL");
            pause.HasIndex(one => one.CaseId);
            pause.HasIndex(one => one.CaseId, "Moved").HasDatabaseName("ix_cases_pause_moved").HasFilter("is_move_unseen");
            pause.OwnsMany(one => one.Photos, photos => photos.ToJson());
        });
        model.Entity<AfterCheck>(check =>
        {
            check.ToTable("cases_after_check");
            check.HasKey(one => one.CaseId);
            check.Property(one => one.Division).HasMaxLength(12);
            check.Property(one => one.CheckedBy).HasMaxLength(100);
            check.Property(one => one.Version).IsConcurrencyToken();
            check.HasIndex(one => new { one.AgencyId, one.DueOn }).HasFilter("checked_at IS NULL");
        });
        model.Entity<BrokenPromise>(broken =>
        {
            broken.ToTable("cases_broken_promise");
            broken.HasKey(one => one.CaseId);
            broken.Property(one => one.IdType).HasMaxLength(3);
            broken.Property(one => one.IdNumber).HasMaxLength(18);
            broken.HasIndex(one => new { one.IdNumber, one.IdType });
        });
        model.Entity<CaseMessage>(message =>
        {
            message.ToTable("cases_message");
            message.Property(one => one.Author).HasMaxLength(100);
            message.Property(one => one.Text).HasMaxLength(WriteMessage.LongestText);
            message.Property(one => one.FileName).HasMaxLength(260);
            message.HasIndex(one => new { one.CaseId, one.At });
            message.HasIndex(one => one.CaseId).HasDatabaseName("ix_cases_message_unseen").HasFilter("seen_at IS NULL");
        });
        model.Entity<CaseArchive>(archive =>
        {
            archive.ToTable("cases_archive");
            archive.HasKey(one => one.CaseId);
            archive.Property(one => one.Sha256).HasMaxLength(64);
        });
        model.Entity<WindowHour>(hour =>
        {
            hour.ToTable("cases_window_hour");
            hour.HasKey(one => new { one.Division, one.Day, one.Hour });
            hour.Property(one => one.Division).HasMaxLength(12);
            hour.HasIndex(one => one.Day);
        });
        model.Entity<ClockChange>(change =>
        {
            change.ToTable("cases_clock_change");
            change.Property(one => one.AskedBy).HasMaxLength(100);
            change.Property(one => one.DecidedBy).HasMaxLength(100);

            // One change of a clock is on its way at a time.
            change.HasIndex(one => one.CaseId);
            change.HasIndex(one => one.CaseId, "Open").HasDatabaseName("ix_cases_clock_change_open").IsUnique().HasFilter("decided_at IS NULL");
        });
    }

    /// <summary>The applicant, as a case and a life event keep him.</summary>
    public static void Map(ComplexPropertyBuilder<Applicant> applicant)
    {
        applicant.Property(a => a.Name).HasMaxLength(200);
        applicant.Property(a => a.IdType).HasMaxLength(3);
        applicant.Property(a => a.IdNumber).HasMaxLength(18);
        applicant.Property(a => a.Phone).HasMaxLength(20);
        applicant.Property(a => a.AgentName).HasMaxLength(100);
        applicant.Property(a => a.AgentIdNumber).HasMaxLength(18);
    }
}
