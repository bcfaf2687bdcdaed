using Banshi.Catalog.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>
/// What the window that took a life event can hand out of a part: the decision, which it prints, and an electronic license. Any other paper lies with those
/// who decided, so such a part is handed out by them alone.
/// </summary>
internal static class PartResult
{
    /// <summary>What is handed out, as the receipt lists it.</summary>
    public static IReadOnlyList<string> Things(Case one, ItemContent list) => one.Granted != true
        ? [CaseNames.Of(DocumentKind.Refusal)]
        : LicenseOf(one, list) is { } license ? [CaseNames.Of(DocumentKind.Grant), $"{license.Name}（电子证照）"] : [CaseNames.Of(DocumentKind.Grant)];

    /// <summary>What it ends in beyond that.</summary>
    public static IReadOnlyList<string> Papers(Case one, ItemContent list) => one.Granted != true
        ? []
        : [.. list.Results.Where(result => result != LicenseOf(one, list) && result.Name != CaseNames.Of(DocumentKind.Grant)).Select(result => result.Name)];

    // A case ends in the first license that its list names.
    private static ItemResult? LicenseOf(Case one, ItemContent list) =>
        one.LicenseIdentifier is null ? null : list.Results.FirstOrDefault(result => result.LicenseType is not null);
}
