using Banshi.Catalog.Drafting;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

internal sealed class ConfirmModel(ConfirmCounterpart confirm, ViewOutsideRow view) : RowPage<ConfirmCounterpart>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));

    /// <param name="id">The row.</param>
    /// <param name="version">Version of the row that the officer has before him.</param>
    /// <param name="candidate">Code of the entry whose button was pressed; null where a code was typed.</param>
    /// <param name="code">The code that was typed.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? candidate, string? code, CancellationToken cancellation) =>
        await AfterAsync(id, await confirm.RunAsync(id, version, Lines.Text(candidate ?? code), cancellation), cancellation);
}
