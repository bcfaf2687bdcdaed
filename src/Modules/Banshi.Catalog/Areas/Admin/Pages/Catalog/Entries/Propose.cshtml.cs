using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Drafting;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Entries;

internal sealed class ProposeModel(ProposeEntry propose) : PageOf<ProposeEntry>
{
    /// <summary>The entry to change; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>The returned proposal that is submitted again.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Again { get; set; }

    public ProposeEntry.Input? Input { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Input = await propose.StartAsync(Again, Code, cancellation);
        return Input is null && (Again is not null || Code is not null) ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Posted posted, CancellationToken cancellation)
    {
        Input = posted.Read();
        return (await propose.RunAsync(Input, Again, cancellation)).Is(out var id, out var problem) ? Redirect($"/admin/catalog/proposals/show/{id}") : Fail(problem);
    }

    /// <summary>The form as it was posted.</summary>
    public sealed class Posted
    {
        public string? Kind { get; set; }

        public string? BasicCode { get; set; }

        public string? Name { get; set; }

        public string? Type { get; set; }

        public string[] Levels { get; set; } = [];

        public string? Department { get; set; }

        public string? SetBy { get; set; }

        public string? Everyday { get; set; }

        public string? LocalCode { get; set; }

        public string? Law { get; set; }

        public string? Article { get; set; }

        public string? Gist { get; set; }

        public string? Reason { get; set; }

        public DateOnly? EffectiveOn { get; set; }

        internal ProposeEntry.Input Read() => new(Lines.Term(Kind, ProposalKind.NewEntry), Content(), Lines.Text(Reason), EffectiveOn);

        private EntryContent Content() => new()
        {
            BasicCode = Lines.Text(BasicCode),
            Name = Lines.Text(Name),
            Type = Lines.Term(Type, ItemType.PublicService),
            Levels = [.. Levels.Where(level => level is [>= '2' and <= '6']).Select(level => level[0] - '0').Order()],
            Department = Lines.Text(Department),
            SetBy = Lines.Term(SetBy, SettingLevel.Region),
            EverydayNames = Lines.Read(Everyday),
            LocalCode = Lines.Text(LocalCode),
            Basis = Lines.Text(Law).Length == 0 ? [] : [new LegalBasis(Lines.Text(Law), Lines.Text(Article), Lines.Text(Gist))],
        };
    }
}
