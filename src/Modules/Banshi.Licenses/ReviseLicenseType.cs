using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>Begins the next edition of a type as a draft; where there is one already, that goes on.</summary>
internal sealed class ReviseLicenseType(AppDbContext db, TypeDrafts drafts) : IGuarded
{
    public static Guard Guard => ListLicenseTypes.Guard;

    public async Task<Problem?> RunAsync(string code, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(code, cancellation) is not null)
        {
            return null;
        }

        if (await db.TypeInForceAsync(code, cancellation) is not { } type)
        {
            return PlatformProblems.Unknown.With();
        }

        drafts.Add(type.Next(drafts.Now, drafts.By));
        return await db.SaveAsync(cancellation);
    }
}
