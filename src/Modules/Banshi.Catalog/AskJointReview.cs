using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The region asks the competent departments for their view (会审); each has its own time limit.</summary>
internal sealed class AskJointReview(AppDbContext db, IDirectory directory, ReviewDesk desk) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogReviewer, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, IReadOnlyList<Guid> agencies, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, cancellation)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var (proposal, step) = taken;
        if (step.AgencyId is not null || DivisionCode.Parse(step.Division).Level != DivisionLevel.Region)
        {
            return CatalogProblems.NotYourStep.With();
        }

        var asked = await db.Set<ReviewStep>().Where(one => one.ProposalId == id && one.AgencyId != null && one.Number > step.Number).Select(one => one.AgencyId!.Value).ToListAsync(cancellation);
        var departments = (await directory.AgenciesAsync(step.Division, cancellation)).Where(agency => agencies.Contains(agency.Id) && !asked.Contains(agency.Id)).ToList();
        if (departments.Count == 0)
        {
            return PlatformProblems.Invalid([CatalogProblems.NoDepartment.For("Agencies")]);
        }

        foreach (var department in departments)
        {
            await desk.OpenAsync(proposal, department, cancellation);
        }

        return await desk.SaveAsync(proposal, "catalog.ask-joint-review", new { departments = departments.Select(agency => agency.Name) }, cancellation);
    }
}
