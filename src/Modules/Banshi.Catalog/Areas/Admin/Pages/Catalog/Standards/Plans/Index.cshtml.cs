using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards.Plans;

internal sealed class IndexModel(ListPlans plans) : PageOf<ListPlans>
{
    /// <summary>Whether those that are finished are shown too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public ListPlans.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } cursor ? $"?all={All}&due={cursor.DueOn:yyyy-MM-dd}&after={cursor.Id}" : null;

    public async Task OnGetAsync(DateOnly? due, Guid? after, CancellationToken cancellation) =>
        Found = await plans.RunAsync(!All, due is { } day && after is { } id ? new ListPlans.Cursor(day, id) : null, cancellation);
}
