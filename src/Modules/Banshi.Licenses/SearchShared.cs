using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>证照检索: a department's system asks for the licenses of one type that a holder has, or for one by its number, and gets the fields of its grant.</summary>
internal sealed class SearchShared(AppDbContext db, SharingDoor door) : IGuarded
{
    private const int MostLicenses = 20;

    public static Guard Guard => Guard.Allow(Role.LicenseUser, Reach.Agency);

    /// <param name="Request">What every call says.</param>
    /// <param name="HolderIdType">持证主体代码类型.</param>
    /// <param name="HolderIdNumber">持证主体代码.</param>
    /// <param name="Number">证照编号, instead of the holder.</param>
    public sealed record Input(SharedRequest Request, string? HolderIdType, string? HolderIdNumber, string? Number);

    /// <summary>A license, as far as the grant goes.</summary>
    public sealed record Item(string Identifier, string TypeCode, string TypeName, string Issuer, DateOnly IssuedOn, DateOnly? ValidTo, IReadOnlyList<SharedFields.Given> Fields);

    /// <summary>The answer, and how much of the day's quota is used.</summary>
    public sealed record Found(IReadOnlyList<Item> Items, int Used, int Quota);

    public async Task<Result<Found>> RunAsync(Input input, CancellationToken cancellation)
    {
        var named = await NamedAsync(input, cancellation);
        if (named is null)
        {
            return PlatformProblems.Invalid([LicenseProblems.HolderOrNumber.For("Number")]);
        }

        var verdict = await door.JudgeAsync(input.Request, named, cancellation);
        if (!(await door.CloseAsync(verdict, input.Request, SharedOperation.Search, named, cancellation)).Is(out var used, out var refused))
        {
            return refused;
        }

        var items = new List<Item>();
        foreach (var (license, _) in verdict.Open)
        {
            items.Add(await ItemAsync(verdict.Grant!, license, cancellation));
        }

        return new Found(items, used, verdict.Grant!.Quota);
    }

    // What a new edition has taken the place of is not looked for.
    private async Task<IReadOnlyList<License>?> NamedAsync(Input input, CancellationToken cancellation)
    {
        var (type, number, idType, idNumber) = (Upper(input.Request.TypeCode), Upper(input.Number), Upper(input.HolderIdType), Upper(input.HolderIdNumber));
        if (number.Length == 0 && (idType.Length == 0 || idNumber.Length == 0))
        {
            return null;
        }

        return await db.Set<License>().AsNoTracking()
            .Where(one => one.TypeCode == type && one.State != LicenseState.InTheMaking && one.State != LicenseState.Superseded)
            .Where(one => number == "" ? one.HolderIdType == idType && one.HolderIdNumber == idNumber : one.Number == number)
            .OrderByDescending(one => one.Id).Take(MostLicenses).ToListAsync(cancellation);
    }

    private async Task<Item> ItemAsync(AccessGrant grant, License license, CancellationToken cancellation) => new(
        // The identifier holds the number.
        grant.Fields.Any(field => field is { Id: SharedFields.Number, IsMasked: false }) ? license.Identifier : "",
        license.TypeCode, license.TypeName, license.IssuerName, license.IssuedOn, license.ValidTo,
        SharedFields.Values(grant, license, await db.TypeOfAsync(license, cancellation)));

    private static string Upper(string? text) => text?.Trim().ToUpperInvariant() ?? "";
}
