using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Catalog.Seeds;

/// <summary>Real standards and policy documents for the register of the sample region, and the plan that the policy sets.</summary>
internal sealed class StandardSeed(AppDbContext db, Clock clock) : ISeed
{
    private const string Region = "150000000000";

    public int Order => 24;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<StandardDocument>().AnyAsync(cancellation))
        {
            return;
        }

        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var file = yaml.Deserialize<RegisterFile>(await File.ReadAllTextAsync(Path.Combine(dataFolder, "sample", "standards.yaml"), cancellation));
        file.Documents.ForEach(Add);
        file.Plans.ForEach(Add);
        await db.SaveAsync(cancellation);
    }

    private void Add(DocumentEntry entry)
    {
        var document = db.Add(new StandardDocument
        {
            Id = Guid.CreateVersion7(),
            Division = Region,
            Kind = Enum.Parse<StandardKind>(entry.Kind),
            Field = Enum.Parse<StandardField>(entry.Field),
            Number = entry.Number,
            Title = entry.Title,
        }).Entity;
        var edition = db.Add(new StandardEdition
        {
            Id = Guid.CreateVersion7(),
            StandardId = document.Id,
            Sequence = 1,
            Number = entry.Number,
            Title = entry.Title,
            Issuer = entry.Issuer,
            EffectiveOn = Day(entry.EffectiveOn),
            Summary = entry.Summary,
            RegisteredAt = clock.UtcNow,
            RegisteredBy = "系统",
        }).Entity;
        foreach (var (clause, index) in entry.Clauses.Select((clause, index) => (clause, index)))
        {
            var form = new ClauseForm { Number = clause.Number, Text = clause.Text, Elements = ClauseForm.Words(clause.Elements), Rules = ClauseForm.Words(clause.Rules), Levels = [.. clause.Levels.Select(level => level.ToString())] };
            if (form.Check().Count > 0)
            {
                throw new InvalidDataException($"{entry.Number}: the clause {clause.Text} binds nothing that is known.");
            }

            form.Apply(db.Add(new StandardClause { Id = Guid.CreateVersion7(), EditionId = edition.Id, Position = index + 1, Number = "", Text = "", Elements = "", Rules = "", Levels = "" }).Entity);
        }
    }

    private void Add(PlanEntry entry)
    {
        var plan = db.Add(new RevisionPlan
        {
            Id = Guid.CreateVersion7(),
            Division = Region,
            Title = entry.Title,
            Kind = Enum.Parse<StandardKind>(entry.Kind),
            Field = Enum.Parse<StandardField>(entry.Field),
            Lead = entry.Lead,
            Basis = entry.Basis,
            DueOn = Day(entry.DueOn),
            State = PlanState.Planned,
        }).Entity;
        db.Add(new PlanStep { PlanId = plan.Id, Number = 1, State = PlanState.Planned, At = clock.UtcNow, By = "系统" });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private sealed class RegisterFile
    {
        public List<DocumentEntry> Documents { get; set; } = [];

        public List<PlanEntry> Plans { get; set; } = [];
    }

    private sealed class DocumentEntry
    {
        public string Number { get; set; } = "";

        public string Title { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Field { get; set; } = "";

        public string Issuer { get; set; } = "";

        public string EffectiveOn { get; set; } = "";

        public string Summary { get; set; } = "";

        public List<ClauseEntry> Clauses { get; set; } = [];
    }

    private sealed class ClauseEntry
    {
        public string Number { get; set; } = "";

        public string Text { get; set; } = "";

        public string Elements { get; set; } = "";

        public string Rules { get; set; } = "";

        public string Levels { get; set; } = "";
    }

    private sealed class PlanEntry
    {
        public string Title { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Field { get; set; } = "";

        public string Lead { get; set; } = "";

        public string Basis { get; set; } = "";

        public string DueOn { get; set; } = "";
    }
}
