using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

internal static class GovernanceMapping
{
    private const int NameLength = 1000;
    private const int PersonLength = 100;

    public static void Map(ModelBuilder model)
    {
        MapEntries(model);
        MapProposals(model);
        model.Entity<ListDraft>(draft =>
        {
            draft.ToTable("catalog_list_draft");
            draft.Property(one => one.TaskCode).HasMaxLength(50);
            draft.Property(one => one.Division).HasMaxLength(12);
            draft.Property(one => one.ChangedBy).HasMaxLength(PersonLength);
            draft.Property(one => one.Version).IsConcurrencyToken();
            draft.Ignore(one => one.Item).Ignore(one => one.Own).Ignore(one => one.Form);
            draft.HasIndex(one => new { one.AgencyId, one.State });
            draft.Property(one => one.Place).HasMaxLength(36);
            draft.HasIndex(one => new { one.TaskCode, one.Place }).IsUnique();
        });
    }

    private static void MapEntries(ModelBuilder model)
    {
        model.Entity<CatalogEntry>(entry =>
        {
            entry.ToTable("catalog_entry");
            entry.Property(one => one.BasicCode).HasMaxLength(12);
            entry.Property(one => one.Name).HasMaxLength(NameLength);
            entry.Property(one => one.Department).HasMaxLength(50);
            entry.Property(one => one.Levels).HasMaxLength(7);
            entry.Property(one => one.Version).IsConcurrencyToken();
            entry.HasIndex(one => one.BasicCode).IsUnique();
            entry.HasIndex(one => new { one.Department, one.BasicCode });
        });
        model.Entity<EntryVersion>(version =>
        {
            version.ToTable("catalog_entry_version");
            version.HasKey(one => new { one.EntryId, one.Number });
            version.HasOne<CatalogEntry>().WithMany().HasForeignKey(one => one.EntryId);
        });
        model.Entity<EntryClaim>(claim =>
        {
            claim.ToTable("catalog_entry_claim");
            claim.HasKey(one => new { one.AgencyId, one.EntryId });
            claim.Property(one => one.Division).HasMaxLength(12);
            claim.Property(one => one.By).HasMaxLength(PersonLength);
            claim.Property(one => one.Version).IsConcurrencyToken();
            claim.HasIndex(one => one.EntryId);
            claim.HasOne<CatalogEntry>().WithMany().HasForeignKey(one => one.EntryId);
        });
        model.Entity<DepartmentCode>(code =>
        {
            code.ToTable("catalog_department_code");
            code.HasKey(one => one.Code);
            code.Property(one => one.Code).HasMaxLength(2);
            code.Property(one => one.Name).HasMaxLength(50);
            code.Property(one => one.Confidence).HasMaxLength(5);
        });
    }

    private static void MapProposals(ModelBuilder model)
    {
        model.Entity<Proposal>(proposal =>
        {
            proposal.ToTable("catalog_proposal");
            proposal.Property(one => one.Title).HasMaxLength(NameLength);
            proposal.Property(one => one.AgencyName).HasMaxLength(200);
            proposal.Property(one => one.Division).HasMaxLength(12);
            proposal.Property(one => one.Stage).HasMaxLength(12);
            proposal.Property(one => one.Last).HasMaxLength(12);
            proposal.Property(one => one.Code).HasMaxLength(50);
            proposal.Property(one => one.Place).HasMaxLength(36);
            proposal.HasIndex(one => new { one.Code, one.Place }).IsUnique();
            proposal.Property(one => one.ProposedByName).HasMaxLength(PersonLength);
            proposal.Property(one => one.Version).IsConcurrencyToken();
            proposal.HasIndex(one => new { one.AgencyId, one.SubmittedAt });
            proposal.HasIndex(one => new { one.Division, one.SubmittedAt });
            proposal.HasIndex(one => new { one.State, one.AppliedAt, one.EffectiveOn });
        });
        model.Entity<ReviewStep>(step =>
        {
            step.ToTable("catalog_review_step");
            step.Property(one => one.Division).HasMaxLength(12);
            step.Property(one => one.Reviewer).HasMaxLength(200);
            step.Property(one => one.ReviewedByName).HasMaxLength(PersonLength);
            step.Property(one => one.Version).IsConcurrencyToken();
            step.HasIndex(one => new { one.ProposalId, one.Number }).IsUnique();
            step.HasIndex(one => new { one.Outcome, one.Division, one.DueOn });
            step.HasOne<Proposal>().WithMany().HasForeignKey(one => one.ProposalId);
        });
    }
}
