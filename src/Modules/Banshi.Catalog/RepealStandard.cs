using System.Globalization;
using Banshi.Catalog.Drafting;
using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Repeals a document from a day on, with the reason. All its editions stay readable.</summary>
internal sealed class RepealStandard(AppDbContext db, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    public async Task<Problem?> RunAsync(Guid id, DateOnly? day, string? reason, CancellationToken cancellation)
    {
        if (await db.Set<StandardDocument>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } document)
        {
            return PlatformProblems.Unknown.With();
        }

        if (!RegisterReach.MayWrite(actors.Current, document.Division))
        {
            return PlatformProblems.Forbidden.With();
        }

        var latest = await db.Set<StandardEdition>().Where(one => one.StandardId == id && one.RegisteredAt != null).MaxAsync(one => (DateOnly?)one.EffectiveOn, cancellation);
        if (latest is null || document.RepealedOn is not null)
        {
            return CatalogProblems.EditionIsFrozen.With();
        }

        if (Check(day, reason, latest.Value) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        (document.RepealedOn, document.RepealReason) = (day, Lines.Text(reason));
        audit.Record(id, "catalog.repeal-standard", new { document.Number, day, reason = document.RepealReason });
        return await db.SaveAsync(cancellation);
    }

    private static List<FieldProblem> Check(DateOnly? day, string? reason, DateOnly latest)
    {
        List<FieldProblem> wrong = [.. TextCheck.Required("RepealReason", reason, RegisterMapping.TextLength, "废止的依据或者理由", "why it is repealed")];
        if (day is null)
        {
            wrong.Insert(0, PlatformProblems.Missing("RepealedOn", "废止日期", "the day from which it is repealed"));
        }

        if (day <= latest)
        {
            wrong.Insert(0, CatalogProblems.RepealTooEarly.For("RepealedOn", latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return wrong;
    }
}
