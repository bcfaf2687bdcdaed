using Banshi.Catalog.Drafting;
using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Puts a document on the plan: what is to be drafted or revised, who leads, by when.</summary>
internal sealed class AddPlan(AppDbContext db, PlanDesk desk, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int MostDocuments = 500;

    public static Guard Guard => RegisterReach.Write;

    /// <summary>The documents that a plan may revise.</summary>
    public async Task<IReadOnlyList<StandardDocument>> DocumentsAsync(CancellationToken cancellation) =>
        [.. (await db.Set<StandardDocument>().AsNoTracking().Where(one => one.RepealedOn == null).OrderBy(one => one.Number).Take(MostDocuments).ToListAsync(cancellation))
            .Where(one => RegisterReach.MayWrite(actors.Current, one.Division))];

    public async Task<Result<Guid>> RunAsync(Input input, CancellationToken cancellation)
    {
        if (RegisterReach.HomeOf(actors.Current) is not { } home)
        {
            return PlatformProblems.Forbidden;
        }

        var revised = input.StandardId is null ? null : (await DocumentsAsync(cancellation)).FirstOrDefault(one => one.Id == input.StandardId);
        if (input.StandardId is not null && revised is null)
        {
            return PlatformProblems.Unknown;
        }

        // A revision keeps kind and field of what it revises.
        if (revised is not null)
        {
            (input.Kind, input.Field) = (revised.Kind, revised.Field);
        }

        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var plan = db.Add(PlanOf(input, revised?.Division ?? home)).Entity;
        await desk.GoAsync(plan, PlanState.Planned, "", cancellation);
        audit.Record(plan.Id, "catalog.add-plan", new { plan.Title, plan.Lead, plan.DueOn });
        return await db.SaveAsync(cancellation) is { } stale ? stale : plan.Id;
    }

    private static RevisionPlan PlanOf(Input input, string division) => new()
    {
        Id = Guid.CreateVersion7(),
        Division = division,
        Title = Lines.Text(input.Title),
        Kind = input.Kind!.Value,
        Field = input.Field!.Value,
        StandardId = input.StandardId,
        Lead = Lines.Text(input.Lead),
        Basis = Lines.Text(input.Basis),
        DueOn = input.DueOn!.Value,
        State = PlanState.Planned,
    };

    private List<FieldProblem> Check(Input input)
    {
        List<FieldProblem> wrong =
        [
            .. TextCheck.Required(nameof(input.Title), input.Title, RegisterMapping.TitleLength, "文件名称", "the title"),
            .. KindAndField.Check(input.Kind, input.Field),
            .. TextCheck.Required(nameof(input.Lead), input.Lead, RegisterMapping.NameLength, "牵头单位", "who leads"),
            .. TextCheck.Optional(nameof(input.Basis), input.Basis, RegisterMapping.TextLength, "依据"),
        ];
        if (input.DueOn is null)
        {
            wrong.Add(PlatformProblems.Missing(nameof(input.DueOn), "完成时限", "the day by which it is due"));
        }

        if (input.DueOn < clock.Today)
        {
            wrong.Add(CatalogProblems.PlanDueDayIsPast.For(nameof(input.DueOn)));
        }

        return wrong;
    }

    /// <summary>A plan as it is posted.</summary>
    internal sealed class Input
    {
        public Guid? StandardId { get; set; }

        public string? Title { get; set; }

        public StandardKind? Kind { get; set; }

        public StandardField? Field { get; set; }

        public string? Lead { get; set; }

        public string? Basis { get; set; }

        public DateOnly? DueOn { get; set; }
    }
}
