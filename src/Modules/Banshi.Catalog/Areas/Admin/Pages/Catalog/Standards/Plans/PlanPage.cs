using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards.Plans;

/// <summary>A plan and, where it is to be approved, the details of the edition that it becomes.</summary>
internal sealed record PlanPanel(ViewPlan.View View, EditionForm Form);

/// <summary>A page that shows a plan, or does one act on it and shows it again where that fails.</summary>
internal abstract class PlanPage<TUseCase>(ViewPlan view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public PlanPanel Panel { get; private set; } = default!;

    protected async Task<IActionResult> ShowAsync(Guid id, EditionForm? form, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Panel = new PlanPanel(found, form ?? new EditionForm { Title = found.Plan.Title.Trim('《', '》') });
        return Page();
    }

    protected async Task<IActionResult> AfterAsync(Guid id, Problem problem, EditionForm? form, CancellationToken cancellation)
    {
        var shown = await ShowAsync(id, form, cancellation);
        return Panel is null ? shown : Fail(problem);
    }
}
