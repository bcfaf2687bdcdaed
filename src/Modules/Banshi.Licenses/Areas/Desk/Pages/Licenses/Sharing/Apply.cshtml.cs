using Banshi.Directory.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Sharing;

internal sealed class ApplyModel(ApplyForAccess apply) : PageOf<ApplyForAccess>
{
    private const string Field = "f.";
    private const int UsualCalls = 200;

    private Dictionary<string, ApplyForAccess.Wanted> _wanted = [];

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    public ApplyForAccess.Input Input { get; private set; } = new(null, null, null, false, UsualCalls, null);

    public IReadOnlyList<ApplyForAccess.Row> Types { get; private set; } = [];

    public ApplyForAccess.Row? Chosen => Types.FirstOrDefault(row => row.Type.Code == Type && row.Owner is not null);

    public IReadOnlyList<AgencyInfo> Agencies { get; private set; } = [];

    /// <summary>Items to choose from.</summary>
    public IReadOnlyList<AgencyItem> Items { get; private set; } = [];

    /// <summary>Codes of those that are chosen.</summary>
    public IReadOnlyList<string> Item { get; private set; } = [];

    public string ValueOf(string id) => _wanted.GetValueOrDefault(id) is var wanted and not ApplyForAccess.Wanted.None ? wanted.ToString() : "";

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(ApplyForAccess.Input input, string[] item, CancellationToken cancellation)
    {
        (Input, Item) = (input, item);
        _wanted = Request.Form.Where(posted => posted.Key.StartsWith(Field, StringComparison.Ordinal))
            .ToDictionary(posted => posted.Key[Field.Length..], posted => Enum.TryParse<ApplyForAccess.Wanted>(posted.Value.ToString(), out var wanted) ? wanted : ApplyForAccess.Wanted.None);
        if ((await apply.RunAsync(Type ?? "", input with { Items = string.Join('\n', [.. item, input.Items ?? ""]) }, _wanted, cancellation)).Is(out var id, out var problem))
        {
            return Redirect($"{IndexModel.Folder}/show/{id}");
        }

        await LoadAsync(cancellation);
        return Fail(problem);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        (Types, Agencies) = (await apply.TypesAsync(cancellation), await apply.AgenciesAsync(cancellation));
        Items = Chosen is null ? [] : await apply.ItemsAsync(Agencies, cancellation);
    }
}
