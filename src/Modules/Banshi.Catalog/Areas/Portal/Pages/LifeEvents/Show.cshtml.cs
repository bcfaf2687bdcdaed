using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Web.Flow;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Areas.Portal.Pages.LifeEvents;

internal sealed class ShowModel(ViewLifeEvent view, IStringLocalizer<CatalogStrings> texts) : PageOf<ViewLifeEvent>
{
    public AnsweredLifeEvent View { get; private set; } = default!;

    public bool HasDivision { get; private set; }

    /// <summary>Whether all of it can be applied for here with one form.</summary>
    public bool IsOffered => HasDivision && View.Info.State == LifeEventState.On;

    /// <summary>Where the application starts, with the answers that were given.</summary>
    public string Application => $"/apply/life-event/{View.Info.Id}{QueryString.Create(View.Choices!)}";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var division = ChosenDivision.Of(HttpContext);
        var given = Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString());
        if (!(await view.RunAsync(id, division, given, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        (View, HasDivision) = (found, division is not null);
        foreach (var place in found.Places)
        {
            Refuse(place);
        }

        return Page();
    }

    private void Refuse(AnsweredPlace place)
    {
        var error = place.State switch
        {
            PlaceState.Unknown => texts["请从列表中选择{0}。", place.Name].Value,
            PlaceState.Same => texts["{0}不能与前面的地方相同。在同一个旗县办的，不用多地联办，请按办事指南直接申请。", place.Name].Value,
            _ => null,
        };
        if (error is not null)
        {
            ModelState.AddModelError(place.Field, error);
        }
    }

    public IReadOnlyList<string> Chosen(Question question) => View.Choices.TryGetValue(question.Id, out var value) ? [value] : [];

    /// <summary>The order of the parts as a picture: what waits for nothing runs side by side.</summary>
    public FlowChart Flow(LifeEventPlan plan)
    {
        var ends = plan.Parts.Where(part => plan.Parts.All(other => !other.After.Contains(part.Id))).ToList();
        return new FlowChart(
            texts["办理顺序"],
            [
                new("start", texts["一次申请"], FlowKind.Terminal),
                .. plan.Parts.Select(part => new FlowNode(part.Id, part.Name, FlowKind.Task, Who(plan, part))),
                new("end", texts["全部办结"], FlowKind.Terminal),
            ],
            [
                .. plan.Parts.SelectMany(part => part.After.DefaultIfEmpty("start").Select(before => new FlowLine(before, part.Id))),
                .. ends.Select(part => new FlowLine(part.Id, "end")),
            ]);
    }

    private string Who(LifeEventPlan plan, PlannedPart part) => part switch
    {
        { Place.Name: var place } when plan.IsApart(part) => texts["{0}另外办理", place],
        _ when plan.IsApart(part) => texts["另外办理"],
        { List: { } list } => list.Content.AgencyName,
        _ => texts["本地尚未公布"],
    };
}
