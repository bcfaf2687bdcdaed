using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

internal static class RegisterMapping
{
    public const int NumberLength = 100;
    public const int TitleLength = 300;
    public const int NameLength = 200;
    public const int TextLength = 1000;

    private const int PersonLength = 100;

    public static void Map(ModelBuilder model)
    {
        MapDocuments(model);
        MapPlans(model);
        model.Entity<ClauseReport>(report =>
        {
            report.ToTable("catalog_clause_report");
            report.HasKey(one => new { one.ClauseId, one.Division });
            report.Property(one => one.Division).HasMaxLength(12);
            report.Property(one => one.Evidence).HasMaxLength(TextLength);
            report.Property(one => one.By).HasMaxLength(PersonLength);
            report.Property(one => one.Version).IsConcurrencyToken();
            report.HasOne<StandardClause>().WithMany().HasForeignKey(one => one.ClauseId);
        });
    }

    private static void MapDocuments(ModelBuilder model)
    {
        model.Entity<StandardDocument>(document =>
        {
            document.ToTable("catalog_standard");
            document.Property(one => one.Division).HasMaxLength(12);
            document.Property(one => one.Number).HasMaxLength(NumberLength);
            document.Property(one => one.Title).HasMaxLength(TitleLength);
            document.Property(one => one.RepealReason).HasMaxLength(TextLength);
            document.Property(one => one.Version).IsConcurrencyToken();
            document.HasIndex(one => one.Number).IsUnique();
            document.HasIndex(one => new { one.Field, one.Number });
        });
        model.Entity<StandardEdition>(edition =>
        {
            edition.ToTable("catalog_standard_edition");
            edition.Property(one => one.Number).HasMaxLength(NumberLength);
            edition.Property(one => one.Title).HasMaxLength(TitleLength);
            edition.Property(one => one.Issuer).HasMaxLength(NameLength);
            edition.Property(one => one.Summary).HasMaxLength(TextLength);
            edition.Property(one => one.Link).HasMaxLength(TextLength);
            edition.Property(one => one.RegisteredBy).HasMaxLength(PersonLength);
            edition.Property(one => one.Version).IsConcurrencyToken();
            edition.HasIndex(one => one.Number).IsUnique();
            edition.HasIndex(one => new { one.StandardId, one.Sequence }).IsUnique();
            edition.HasOne<StandardDocument>().WithMany().HasForeignKey(one => one.StandardId);
        });
        model.Entity<StandardClause>(clause =>
        {
            clause.ToTable("catalog_standard_clause");
            clause.Property(one => one.Number).HasMaxLength(NumberLength);
            clause.Property(one => one.Text).HasMaxLength(TextLength);
            clause.Property(one => one.Elements).HasMaxLength(TextLength);
            clause.Property(one => one.Rules).HasMaxLength(NameLength);
            clause.Property(one => one.Levels).HasMaxLength(5);
            clause.Property(one => one.Version).IsConcurrencyToken();
            clause.HasIndex(one => new { one.EditionId, one.Position }).IsUnique();
            clause.HasOne<StandardEdition>().WithMany().HasForeignKey(one => one.EditionId);
        });
    }

    private static void MapPlans(ModelBuilder model)
    {
        model.Entity<RevisionPlan>(plan =>
        {
            plan.ToTable("catalog_revision_plan");
            plan.Property(one => one.Division).HasMaxLength(12);
            plan.Property(one => one.Title).HasMaxLength(TitleLength);
            plan.Property(one => one.Lead).HasMaxLength(NameLength);
            plan.Property(one => one.Basis).HasMaxLength(TextLength);
            plan.Property(one => one.Version).IsConcurrencyToken();
            plan.HasIndex(one => new { one.DueOn, one.Id });
            plan.HasOne<StandardDocument>().WithMany().HasForeignKey(one => one.StandardId);
            plan.HasOne<StandardEdition>().WithMany().HasForeignKey(one => one.EditionId);
        });
        model.Entity<PlanStep>(step =>
        {
            step.ToTable("catalog_revision_plan_step");
            step.HasKey(one => new { one.PlanId, one.Number });
            step.Property(one => one.By).HasMaxLength(PersonLength);
            step.Property(one => one.Note).HasMaxLength(TextLength);
            step.HasOne<RevisionPlan>().WithMany().HasForeignKey(one => one.PlanId);
        });
    }
}
