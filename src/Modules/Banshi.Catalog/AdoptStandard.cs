using Banshi.Catalog.Domain;
using Banshi.Catalog.Unified;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>An agency takes the unified standard over into its draft; what belongs to its place stays as it is.</summary>
internal sealed class AdoptStandard(EditListDraft edit) : IGuarded
{
    public static Guard Guard => EditListDraft.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid seen, CancellationToken cancellation)
    {
        if (!(await edit.OpenAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        return view.Findings.Standard is { } standard
            ? await edit.ChangeAsync(id, seen, $"standard {standard.Number}", parts => new EditListDraft.Parts(Inheritance.Apply(ContentJson.Read(standard.Content), parts.Item), ListDraft.Read(standard.Sections)), cancellation)
            : PlatformProblems.Unknown.With();
    }
}
