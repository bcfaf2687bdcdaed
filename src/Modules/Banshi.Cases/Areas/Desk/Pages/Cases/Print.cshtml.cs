using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

/// <summary>A document for the printer at the window: on A4, or on the 80 mm roll that receipts come from.</summary>
internal sealed class PrintModel(OpenDocument open) : PageOf<OpenDocument>
{
    public CaseDocument Document { get; private set; } = default!;

    public DocumentContent Text { get; private set; } = default!;

    /// <summary>The day as the document writes it, in whatever language the officer reads the page.</summary>
    public string Day => DocumentTexts.Day(Text.Day);

    [BindProperty(SupportsGet = true)]
    public bool Slip { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await open.RunAsync(id, cancellation)).Is(out var document, out var problem))
        {
            return Fail(problem);
        }

        (Document, Text) = (document, DocumentWriter.Read(document));
        return Page();
    }
}
