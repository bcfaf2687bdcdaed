using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Audit;
using Banshi.Platform.Files;

namespace Banshi.Cases.Views;

/// <summary>What both sides read of a case: its answers with the licenses they use, and its trail.</summary>
internal sealed class CaseReading(IForms forms, ILicenses licenses, AuditTrail audit, TrailView trail)
{
    public TrailView Trail => trail;

    public Task<IReadOnlyList<AuditRecord>> RecordsAsync(Guid id, CancellationToken cancellation) => audit.ReadAsync(id, cancellation);

    /// <summary>The license in which a case ended is shown with it: that somebody looked is kept.</summary>
    public Task ResultAsync(Case one, CancellationToken cancellation) =>
        one.LicenseIdentifier is { } identifier ? licenses.LookAsync(identifier, one.Id, cancellation) : Task.CompletedTask;

    /// <summary>Somebody opens a file that is kept with a case: if it is one of a license, its holder sees that.</summary>
    public Task FileOpenedAsync(StoredFile file, Guid id, CancellationToken cancellation) => licenses.FileOpenedAsync(file.Sha256, id, cancellation);

    public async Task<IReadOnlyList<AnswersView>> AnswersAsync(IDraft one, CancellationToken cancellation)
    {
        var sheet = (await forms.OpenAsync(one.SheetId, cancellation))!;
        var used = new Dictionary<string, LicenseInfo>();
        foreach (var identifier in sheet.Answers.Files().Select(file => file.License).OfType<string>())
        {
            used[identifier] = (await licenses.LookAsync(identifier, one.Id, cancellation))!;
        }

        return AnswersView.Of(sheet, used);
    }
}
