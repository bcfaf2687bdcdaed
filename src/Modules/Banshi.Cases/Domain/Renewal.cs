using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>延续: what is asked for thirty days before a license runs out is decided before it does, or it is granted by law (行政许可法 §50).</summary>
internal sealed class Renewal(ILicenses licenses)
{
    private const int DaysBefore = 30;

    /// <summary>The last day of the license that an application prolongs; null where it prolongs none, or was asked for too late.</summary>
    public async Task<DateOnly?> UntilAsync(ItemContent list, AnswerSheet sheet, DateOnly today, CancellationToken cancellation)
    {
        if (!list.IsRenewal)
        {
            return null;
        }

        var types = list.Results.Select(result => result.LicenseType).OfType<string>().ToHashSet();
        foreach (var identifier in sheet.Answers.Files().Select(file => file.License).OfType<string>())
        {
            if (await licenses.FindAsync(identifier, cancellation) is { ValidTo: { } last } held && types.Contains(held.TypeCode))
            {
                return today.AddDays(DaysBefore) <= last ? last : null;
            }
        }

        return null;
    }
}
