using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Directory.Areas.Admin.Pages;

internal sealed class CalendarModel(ViewCalendar view, ImportHolidays import, ActorSource actors) : PageOf<ViewCalendar>
{
    public IReadOnlyList<ViewCalendar.Year> Years { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public int? Imported { get; set; }

    public bool CanImport => ImportHolidays.Guard.Admits(actors.Current);

    public async Task OnGetAsync(CancellationToken cancellation) => Years = await view.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (!CanImport)
        {
            return Fail(PlatformProblems.Forbidden.With());
        }

        Years = await view.RunAsync(cancellation);
        if (file is null || file.Length == 0)
        {
            return Fail(PlatformProblems.Invalid([DirectoryProblems.NoFile.For("File")]));
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return (await import.RunAsync(reader, cancellation)).Is(out var year, out var problem) ? RedirectToPage(new { imported = year }) : Fail(problem);
    }
}
