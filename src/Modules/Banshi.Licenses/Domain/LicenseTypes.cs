using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

/// <summary>Finds the edition of a type that counts.</summary>
internal static class LicenseTypes
{
    /// <summary>The edition that a license was made with.</summary>
    public static Task<LicenseType> TypeOfAsync(this AppDbContext db, License license, CancellationToken cancellation) =>
        db.Set<LicenseType>().AsNoTracking().SingleAsync(type => type.Code == license.TypeCode && type.Edition == license.TypeEdition, cancellation);

    /// <summary>The same for licenses of one type: each edition is read once, by its number.</summary>
    public static async Task<IReadOnlyDictionary<int, LicenseType>> TypesOfAsync(this AppDbContext db, IReadOnlyList<License> licenses, CancellationToken cancellation)
    {
        var (code, editions) = (licenses[0].TypeCode, licenses.Select(license => license.TypeEdition).Distinct().ToList());
        return await db.Set<LicenseType>().AsNoTracking().Where(type => type.Code == code && editions.Contains(type.Edition)).ToDictionaryAsync(type => type.Edition, cancellation);
    }

    /// <summary>The edition in force; null where the code is unknown or has only a draft.</summary>
    public static Task<LicenseType?> TypeInForceAsync(this AppDbContext db, string code, CancellationToken cancellation) =>
        db.Set<LicenseType>().AsNoTracking().SingleOrDefaultAsync(type => type.Code == code && type.State == TypeState.InForce, cancellation);

    /// <summary>The draft of a type, to be changed; null where there is none.</summary>
    public static Task<LicenseType?> TypeDraftAsync(this AppDbContext db, string code, CancellationToken cancellation) =>
        db.Set<LicenseType>().SingleOrDefaultAsync(type => type.Code == code && type.State == TypeState.Draft, cancellation);
}
