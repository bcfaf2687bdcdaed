using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Directory.Areas.Admin.Pages;

internal sealed class CalendarModel(ViewCalendar view, ImportHolidays import, ActorSource actors) : PageOf<ViewCalendar>
{
    public ViewCalendar.View Calendar { get; private set; } = default!;

    [BindProperty(SupportsGet = true)]
    public int? Imported { get; set; }

    public bool CanImport => ImportHolidays.Guard.Admits(actors.Current);

    /// <summary>All, and each league and banner: for whom days can be imported.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PlacesFor(string all) =>
    [
        new("", all), .. Calendar.Places.Select(place => KeyValuePair.Create(place.Code, place.Level == DivisionLevel.League ? place.Name : $"　{place.Name}")),
    ];

    public async Task OnGetAsync(CancellationToken cancellation) => Calendar = await view.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, string? division, CancellationToken cancellation)
    {
        if (!CanImport)
        {
            return Fail(PlatformProblems.Forbidden.With());
        }

        Calendar = await view.RunAsync(cancellation);
        if (file is null || file.Length == 0)
        {
            return Fail(PlatformProblems.Invalid([DirectoryProblems.NoFile.For("File")]));
        }

        if (!string.IsNullOrEmpty(division) && Calendar.Places.All(place => place.Code != division))
        {
            return Fail(PlatformProblems.Invalid([DirectoryProblems.UnknownDivision.For("Division")]));
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return (await import.RunAsync(reader, division ?? "", cancellation)).Is(out var year, out var problem) ? RedirectToPage(new { imported = year }) : Fail(problem);
    }
}
