using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>Puts the draft of a type in force: what is issued and gathered from now on follows it. The edition before it stays, for the licenses that were made with it.</summary>
internal sealed class PutLicenseTypeInForce(AppDbContext db, TypeDrafts drafts, LicenseMaker maker) : IGuarded
{
    public static Guard Guard => ListLicenseTypes.Guard;

    public async Task<Problem?> RunAsync(string code, Guid? seen, CancellationToken cancellation)
    {
        var before = await db.Set<LicenseType>().SingleOrDefaultAsync(type => type.Code == code && type.State == TypeState.InForce, cancellation);
        return await drafts.ChangeAsync(code, seen, "启用", draft =>
        {
            if (draft.Fields.Count == 0)
            {
                return LicenseProblems.NoFields.With();
            }

            if (maker.Crowded(draft) is { Count: > 0 } crowded)
            {
                return LicenseProblems.FaceCrowded.With(string.Join('、', crowded), FacePlaces.LeastText);
            }

            draft.State = TypeState.InForce;
            if (before is not null)
            {
                before.State = TypeState.Superseded;
                drafts.Record(before, "licenses.supersede-type", $"由第 {draft.Edition} 版替代");
            }

            return null;
        }, cancellation);
    }
}
