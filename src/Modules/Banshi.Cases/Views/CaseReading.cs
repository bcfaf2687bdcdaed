using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Audit;

namespace Banshi.Cases.Views;

/// <summary>What both sides read of a case: its answers with the licenses they use, and its trail.</summary>
internal sealed class CaseReading(IForms forms, ILicenses licenses, AuditTrail audit, TrailView trail)
{
    public TrailView Trail => trail;

    public Task<IReadOnlyList<AuditRecord>> RecordsAsync(Guid id, CancellationToken cancellation) => audit.ReadAsync(id, cancellation);

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
