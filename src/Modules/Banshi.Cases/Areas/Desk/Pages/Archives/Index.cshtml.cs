using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Banshi.Web.LongTasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Areas.Desk.Pages.Archives;

internal sealed class IndexModel(ListArchives list, LaunchLongTask launch, IStringLocalizer<CasesStrings> texts) : PageOf<ListArchives>
{
    public ListArchives.Page View { get; private set; } = default!;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>The filter as the query of an address; it begins with a question mark.</summary>
    public string Query => $"?q={Uri.EscapeDataString(Text ?? "")}&from={View.From:yyyy-MM-dd}&to={View.To:yyyy-MM-dd}";

    public async Task<IActionResult> OnGetAsync(string? after, CancellationToken cancellation)
    {
        await LoadAsync(after, cancellation);
        return View.From > View.To ? Fail(PlatformProblems.Invalid([CaseProblems.ArchiveDaysWrong.For("to")])) : Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "case")] Guid[] cases, CancellationToken cancellation)
    {
        var chosen = cases.Distinct().Take(ListArchives.PageSize).ToList();
        if ((await StartAsync(chosen, cancellation)).Is(out var address, out var problem))
        {
            return Redirect(address);
        }

        await LoadAsync(null, cancellation);
        return Fail(problem);
    }

    private async Task<Result<string>> StartAsync(List<Guid> chosen, CancellationToken cancellation) => chosen.Count == 0
        ? CaseProblems.NoneChosen
        : await launch.RunAsync<PackageArchives, PackageArchives.Input>(new PackageArchives.Input(chosen), texts["{0} 件", chosen.Count], null, cancellation);

    private async Task LoadAsync(string? after, CancellationToken cancellation) => View = await list.RunAsync(new ListArchives.Filter(From, To, Text), after, cancellation);
}
