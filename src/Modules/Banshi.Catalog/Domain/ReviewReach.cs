using System.Globalization;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>Who may see and who may act, as predicates: the proposer's agency, the service administrations on the way, and departments that were asked.</summary>
internal static class ReviewReach
{
    /// <summary>The duty under which an editor works; null for everybody else.</summary>
    public static Duty? EditorDuty(Actor actor) => actor.Duties.FirstOrDefault(duty => duty.Role == Role.CatalogEditor && duty.AgencyId is not null);

    /// <summary>行使层级 of an agency as it stands in codes and entries: it counts from the nation, 省级 is 2, 市级 3, 县级 4.</summary>
    public static string LevelOf(AgencyInfo agency) => ((int)DivisionCode.Parse(agency.Division).Level + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Open steps that are this officer's to take.</summary>
    public static IQueryable<ReviewStep> TakenBy(this IQueryable<ReviewStep> steps, Actor actor)
    {
        var (divisions, agencies) = Duties(actor);
        return steps.Where(step => step.Outcome == null && (step.AgencyId == null ? divisions.Contains(step.Division) : agencies.Contains(step.AgencyId.Value)));
    }

    /// <summary>Proposals that an officer may read.</summary>
    public static IQueryable<Proposal> ReadableBy(this IQueryable<Proposal> proposals, AppDbContext db, Actor actor)
    {
        if (actor.Has(Role.Administrator) || actor.Has(Role.Supervisor))
        {
            return proposals;
        }

        var (divisions, asked) = Duties(actor);
        var own = actor.Duties.Where(duty => duty is { Role: Role.CatalogEditor, AgencyId: not null }).Select(duty => duty.AgencyId!.Value).ToList();
        var below = divisions.Select(DivisionCode.Parse).ToList();
        var visible = proposals.Where(one => own.Contains(one.AgencyId) || db.Set<ReviewStep>().Any(step => step.ProposalId == one.Id && step.AgencyId != null && asked.Contains(step.AgencyId.Value)));
        return below.Aggregate(visible, (all, division) => all.Union(proposals.WithinDivision(one => one.Division, division.Value)));
    }

    private static (List<string> Divisions, List<Guid> Agencies) Duties(Actor actor)
    {
        var duties = actor.Duties.Where(duty => duty.Role == Role.CatalogReviewer).ToList();
        return ([.. duties.Where(duty => duty.AgencyId is null).Select(duty => duty.Division)], [.. duties.Where(duty => duty.AgencyId is not null).Select(duty => duty.AgencyId!.Value)]);
    }
}
