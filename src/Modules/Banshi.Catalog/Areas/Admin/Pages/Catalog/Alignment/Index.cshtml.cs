using Banshi.Catalog.Alignment;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

internal sealed class IndexModel(ViewAlignment view, IStringLocalizer<CatalogStrings> texts) : PageOf<ViewAlignment>
{
    public ViewAlignment.View View { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => View = await view.RunAsync(cancellation);

    /// <summary>How many rows stand how; each bar leads to its rows.</summary>
    public IReadOnlyList<Bar> BarsOf(ViewAlignment.ListView list) => [.. Enum.GetValues<AlignmentState>().Select(state => (state, count: list.Counts.GetValueOrDefault(state)))
        .Select(one => new Bar(texts[AlignmentNames.Of(one.state)], one.count, $"{one.count}", one.count == 0 ? null : $"/admin/catalog/alignment/show/{list.Current!.Id}?state={one.state}"))];
}
