using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

internal sealed class IndexModel(ListProposals proposals) : PageOf<ListProposals>
{
    [BindProperty(SupportsGet = true)]
    public ListProposals.Queue? Queue { get; set; }

    public ListProposals.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } last ? $"?queue={Found.Queue}&after={last}" : null;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Found = await proposals.RunAsync(Queue, after, cancellation);

    /// <summary>How urgent a step is, for the color of its clock.</summary>
    public string UrgencyOf(DateOnly due) => due < Found.Today ? "overdue" : due == Found.Today ? "today" : due <= Found.Today.AddDays(2) ? "soon" : "calm";
}
