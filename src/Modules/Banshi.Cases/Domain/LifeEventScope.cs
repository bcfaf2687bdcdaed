using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>What of a life event one applicant can apply for together. What is for others alone, or has no list here, stays apart, and so does what needs it.</summary>
/// <param name="Together">The parts of the one form, in order.</param>
/// <param name="Apart">The others.</param>
internal sealed record LifeEventScope(IReadOnlyList<PlannedPart> Together, IReadOnlyList<PlannedPart> Apart)
{
    /// <summary>The one form.</summary>
    public MergedForm Form => MergedForm.Of([.. Together.Select(part => new FormPart(part.Id, part.Name, part.Form!))]);

    public static LifeEventScope Of(LifeEventPlan plan, bool isEnterprise)
    {
        var together = new List<PlannedPart>();
        foreach (var part in plan.Parts)
        {
            if (part.Form is not null && WhoMayApply.Refuse(part.List!.Content, isEnterprise) is null && part.After.All(id => together.Exists(before => before.Id == id)))
            {
                together.Add(part);
            }
        }

        return new LifeEventScope(together, [.. plan.Parts.Except(together)]);
    }
}
