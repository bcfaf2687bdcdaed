using Banshi.Platform.Errors;

namespace Banshi.Catalog.BulkChange;

/// <summary>Why a list or entry is left as it is. The item keeps code and detail; the reader gets the text in the own language.</summary>
internal static class BulkProblems
{
    private static readonly ProblemKind[] All =
    [
        CatalogProblems.BulkOpenDraft, CatalogProblems.BulkUnderReview, CatalogProblems.BulkBreaksRule, CatalogProblems.BulkNotCited, CatalogProblems.BulkRefused,
    ];

    public static string Show(BulkChangeItem item) => All.FirstOrDefault(kind => kind.Code == item.Problem)?.With(item.Detail).Title ?? "";

    /// <summary>A problem of another use case in its own words.</summary>
    public static Problem Of(Problem problem) =>
        All.Contains(problem.Kind) ? problem : CatalogProblems.BulkRefused.With(problem.Fields.Count == 0 ? problem.Title : string.Join('；', problem.Fields.Select(field => field.Message)));
}
