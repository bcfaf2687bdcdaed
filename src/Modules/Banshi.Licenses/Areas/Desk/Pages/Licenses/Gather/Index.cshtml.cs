using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Web.Guards;
using Banshi.Web.LongTasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Gather;

internal sealed class IndexModel(ViewGathering view, ViewGatherFigures figures, GatherLicenses gather, LaunchLongTask launch) : PageOf<GatherLicenses>
{
    private const long LargestFile = 20 * 1024 * 1024;

    public ViewGathering.View View { get; private set; } = default!;

    public IReadOnlyList<ViewGatherFigures.Row> Figures { get; private set; } = [];

    public string? TypeCode { get; private set; }

    public Guid? AgencyId { get; private set; }

    public bool IsBacklog { get; private set; }

    public Task OnGetAsync(Guid? after, CancellationToken cancellation) => LoadAsync(after, cancellation);

    public async Task<IActionResult> OnPostAsync(string? typeCode, Guid? agencyId, bool isBacklog, IFormFile? file, CancellationToken cancellation)
    {
        (TypeCode, AgencyId, IsBacklog) = (typeCode, agencyId, isBacklog);
        var outcome = await SendAsync(file, cancellation);
        if (outcome.Is(out var address, out var problem))
        {
            return Redirect(address);
        }

        await LoadAsync(null, cancellation);
        return Fail(problem);
    }

    private async Task<Result<string>> SendAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is not { Length: > 0 and <= LargestFile })
        {
            return PlatformProblems.Invalid([LicenseProblems.ChooseTable.For("File", LargestFile / 1048576)]);
        }

        var input = new GatherLicenses.Input(TypeCode, AgencyId, IsBacklog);
        await using var content = file.OpenReadStream();
        if (await gather.RefuseAsync(input, content, cancellation) is { } refused)
        {
            return refused;
        }

        content.Position = 0;
        return await launch.RunAsync<GatherLicenses, GatherLicenses.Input>(input, file.FileName, new GivenFile(file.FileName, content), cancellation);
    }

    private async Task LoadAsync(Guid? after, CancellationToken cancellation)
    {
        View = await view.RunAsync(after, cancellation);
        Figures = await figures.RunAsync(cancellation);
    }
}
