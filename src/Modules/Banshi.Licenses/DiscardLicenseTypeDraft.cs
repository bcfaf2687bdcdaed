using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>Throws the draft of a type away. What is in force stays.</summary>
internal sealed class DiscardLicenseTypeDraft(AppDbContext db, TypeDrafts drafts) : IGuarded
{
    public static Guard Guard => ListLicenseTypes.Guard;

    public async Task<Problem?> RunAsync(string code, Guid? seen, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(code, cancellation) is not { } draft)
        {
            return LicenseProblems.DraftNotChanged.With();
        }

        if (seen is { } version && version != draft.Version)
        {
            return PlatformProblems.Stale.With();
        }

        db.Remove(draft);
        drafts.Record(draft, "licenses.discard-type", draft.Name);
        return await db.SaveAsync(cancellation);
    }
}
