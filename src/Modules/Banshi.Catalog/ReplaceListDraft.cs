using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>A department's system writes all elements of a draft at once. Whose list of which item it is cannot change.</summary>
internal sealed class ReplaceListDraft(EditListDraft edit) : IGuarded
{
    public static Guard Guard => EditListDraft.Guard;

    /// <summary>Returns the draft as it is now, with what is still wrong with it.</summary>
    public async Task<Result<EditListDraft.View>> RunAsync(Guid id, Guid seen, ItemContent item, IReadOnlyList<Section>? own, CancellationToken cancellation) =>
        await edit.ChangeAsync(id, seen, "replace", parts => Replace(parts.Item, item, own), cancellation) is { } problem ? problem : await edit.OpenAsync(id, cancellation);

    private static Result<EditListDraft.Parts> Replace(ItemContent before, ItemContent item, IReadOnlyList<Section>? own)
    {
        (string Element, string Before, string After)[] identity =
        [
            ("taskCode", before.TaskCode, item.TaskCode), ("basicCode", before.BasicCode, item.BasicCode), ("agencyCode", before.AgencyCode, item.AgencyCode),
            ("agencyName", before.AgencyName, item.AgencyName), ("division", before.Division, item.Division),
        ];
        List<FieldProblem> changed = [.. identity.Where(one => one.Before != one.After).Select(one => CatalogProblems.IdentityOfList.For(one.Element, one.Before))];

        // The form is made anew when the list is published.
        return changed.Count == 0 ? new EditListDraft.Parts(item with { FormId = before.FormId }, own) : PlatformProblems.Invalid(changed);
    }
}
