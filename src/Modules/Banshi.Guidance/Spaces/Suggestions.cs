using Banshi.Cases.Contracts;
using Banshi.Catalog.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Guidance.Spaces;

/// <summary>Why something is suggested.</summary>
internal enum SuggestionReason
{
    /// <summary>The office waits for the applicant.</summary>
    AwaitsYou = 1,

    /// <summary>A license runs out, and the guide of its renewal is known.</summary>
    Expires = 2,

    /// <summary>An application was begun and not submitted.</summary>
    Unfinished = 3,
}

/// <summary>Something that an applicant could do now.</summary>
/// <param name="Reason">Why it is suggested.</param>
/// <param name="Name">The case or the license that is the reason.</param>
/// <param name="Until">The day that matters; null where there is none.</param>
/// <param name="Address">Where it is done.</param>
internal sealed record Suggestion(SuggestionReason Reason, string Name, DateOnly? Until, string Address);

/// <summary>
/// Suggests what follows from facts that stand on the same page, and from nothing else: no profile is made, and each suggestion can say why it is there.
/// </summary>
internal sealed class Suggestions(FindItems find, ICatalog catalog)
{
    private const int MostHits = 5;

    public async Task<IReadOnlyList<Suggestion>> OfAsync(IReadOnlyList<ApplicantCase> cases, IEnumerable<LicenseInfo> expiring, string? division, CancellationToken cancellation)
    {
        var renewals = new List<Suggestion>();
        foreach (var license in expiring)
        {
            if (await RenewalAsync(license, division, cancellation) is { } taskCode)
            {
                renewals.Add(new Suggestion(SuggestionReason.Expires, license.TypeName, license.ValidTo, $"/items/{taskCode}"));
            }
        }

        return
        [
            .. cases.Where(one => one.Turn == CaseTurn.Applicant).Select(one => new Suggestion(SuggestionReason.AwaitsYou, one.ItemName, one.DueOn, $"/my/cases/show/{one.Id}")),
            .. renewals,
            .. cases.Where(one => one.Turn == CaseTurn.Draft).Select(one => new Suggestion(SuggestionReason.Unfinished, one.ItemName, null, $"/apply/check/{one.Id}?go=true")),
        ];
    }

    // The search only proposes; the list itself says whether it prolongs this type of license.
    private async Task<string?> RenewalAsync(LicenseInfo license, string? division, CancellationToken cancellation)
    {
        var found = await find.ByTextAsync(new Wish($"{license.TypeName.TrimEnd('证')} 延续", division, 1, Narrowing.None), cancellation);
        foreach (var hit in found.Hits.Take(MostHits))
        {
            if (await catalog.FindAsync(hit.TaskCode, cancellation) is { Content: { IsRenewal: true } list } && list.Results.Any(result => result.LicenseType == license.TypeCode))
            {
                return hit.TaskCode;
            }
        }

        return null;
    }
}
