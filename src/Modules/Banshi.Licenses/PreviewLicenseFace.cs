using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The face of an edition of a type as a picture, with invented values, drawn by what draws the licenses themselves.</summary>
internal sealed class PreviewLicenseFace(AppDbContext db, LicenseMaker maker, Clock clock) : IGuarded
{
    public static Guard Guard => ListLicenseTypes.Guard;

    /// <summary>The picture, PNG.</summary>
    public async Task<Result<byte[]>> RunAsync(string code, int edition, CancellationToken cancellation) =>
        await db.Set<LicenseType>().AsNoTracking().SingleOrDefaultAsync(type => type.Code == code && type.Edition == edition, cancellation) is { } type
            ? maker.Picture(FaceSample.Of(type, clock.Today), type)
            : PlatformProblems.Unknown;
}
