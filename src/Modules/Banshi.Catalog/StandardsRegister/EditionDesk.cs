using System.Globalization;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>What all acts on editions have in common: the checks against what is registered, and a new edition with the clauses of the one before.</summary>
internal sealed class EditionDesk(AppDbContext db)
{
    /// <summary>What is wrong with the details of an edition; null where all is well.</summary>
    /// <param name="form">The details.</param>
    /// <param name="standardId">Its document; null for a new one.</param>
    /// <param name="sequence">Its place among the editions of the document.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> CheckAsync(EditionForm form, Guid? standardId, int sequence, CancellationToken cancellation)
    {
        var wrong = form.Check();
        var number = form.Number?.Trim() ?? "";
        if (await db.Set<StandardEdition>().AnyAsync(one => one.Number == number && !(one.StandardId == standardId && one.Sequence == sequence), cancellation))
        {
            wrong.Add(CatalogProblems.StandardNumberTaken.For(nameof(EditionForm.Number), number));
        }

        var before = await db.Set<StandardEdition>().Where(one => one.StandardId == standardId && one.Sequence < sequence).MaxAsync(one => (DateOnly?)one.EffectiveOn, cancellation);
        if (form.EffectiveOn <= before)
        {
            wrong.Add(CatalogProblems.EffectiveDayNotLater.For(nameof(EditionForm.EffectiveOn), before.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return wrong.Count == 0 ? null : PlatformProblems.Invalid(wrong);
    }

    /// <summary>Why a document cannot have a further edition now; null where it can.</summary>
    public async Task<Problem?> MayGrowAsync(StandardDocument document, CancellationToken cancellation)
    {
        if (document.RepealedOn is not null)
        {
            return CatalogProblems.EditionIsFrozen.With();
        }

        return await db.Set<StandardEdition>().Where(one => one.StandardId == document.Id && one.RegisteredAt == null).OrderBy(one => one.Sequence).Select(one => one.Number).FirstOrDefaultAsync(cancellation) is { } open
            ? CatalogProblems.EditionOpen.With(open)
            : null;
    }

    /// <summary>Adds the first edition with its document.</summary>
    public StandardEdition Begin(string division, StandardKind kind, StandardField field, EditionForm form, Guid? planId)
    {
        var document = db.Add(new StandardDocument { Id = Guid.CreateVersion7(), Division = division, Kind = kind, Field = field, Number = "", Title = "" }).Entity;
        var edition = Add(document, 1, form, planId);
        (document.Number, document.Title) = (edition.Number, edition.Title);
        return edition;
    }

    /// <summary>Adds the next edition of a document. It begins with the clauses of the one before, so that only what changes has to be written.</summary>
    public async Task<StandardEdition> GoOnAsync(StandardDocument document, EditionForm form, Guid? planId, CancellationToken cancellation)
    {
        var before = await db.Set<StandardEdition>().Where(one => one.StandardId == document.Id).OrderByDescending(one => one.Sequence).FirstAsync(cancellation);
        var edition = Add(document, before.Sequence + 1, form, planId);
        db.AddRange((await db.Set<StandardClause>().AsNoTracking().Where(clause => clause.EditionId == before.Id).ToListAsync(cancellation)).Select(clause => new StandardClause
        {
            Id = Guid.CreateVersion7(),
            EditionId = edition.Id,
            Position = clause.Position,
            Number = clause.Number,
            Text = clause.Text,
            Elements = clause.Elements,
            Rules = clause.Rules,
            Levels = clause.Levels,
        }));
        return edition;
    }

    /// <summary>The sequence that the next edition of a document will have.</summary>
    public async Task<int> NextAsync(Guid standardId, CancellationToken cancellation) =>
        await db.Set<StandardEdition>().Where(one => one.StandardId == standardId).MaxAsync(one => one.Sequence, cancellation) + 1;

    private StandardEdition Add(StandardDocument document, int sequence, EditionForm form, Guid? planId)
    {
        var edition = new StandardEdition
        {
            Id = Guid.CreateVersion7(),
            StandardId = document.Id,
            Sequence = sequence,
            Number = "",
            Title = "",
            Issuer = "",
            EffectiveOn = default,
            PlanId = planId,
        };
        form.Apply(edition);
        return db.Add(edition).Entity;
    }
}
