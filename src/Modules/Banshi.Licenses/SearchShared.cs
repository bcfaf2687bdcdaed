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
    public static Guard Guard => Guard.Allow(Role.LicenseUser, Reach.Agency);

    /// <param name="Request">What every call says.</param>
    /// <param name="Named">Which licenses.</param>
    public sealed record Input(SharedRequest Request, NamedLicense Named);

    /// <summary>A license, as far as the grant goes.</summary>
    public sealed record Item(string Identifier, string TypeCode, string TypeName, string Issuer, DateOnly IssuedOn, DateOnly? ValidTo, IReadOnlyList<SharedFields.Given> Fields);

    /// <summary>The answer, and how much of the day's quota is used.</summary>
    public sealed record Found(IReadOnlyList<Item> Items, int Used, int Quota);

    public async Task<Result<Found>> RunAsync(Input input, CancellationToken cancellation)
    {
        if (input.Named.IsEmpty)
        {
            return PlatformProblems.Invalid([LicenseProblems.HolderOrNumber.For("Number")]);
        }

        var named = await input.Named.In(db.Set<License>().AsNoTracking(), input.Request.TypeCode).ToListAsync(cancellation);
        var verdict = await door.JudgeAsync(input.Request, named, cancellation);
        if (!(await door.CloseAsync(verdict, input.Request, SharedOperation.Search, named, cancellation)).Is(out var used, out var refused))
        {
            return refused;
        }

        var types = await db.TypesOfAsync([.. verdict.Open.Select(one => one.License)], cancellation);
        return new Found([.. verdict.Open.Select(one => ItemOf(verdict.Grant!, one.License, types[one.License.TypeEdition]))], used, verdict.Grant!.Quota);
    }

    private static Item ItemOf(AccessGrant grant, License license, LicenseType type) => new(
        // The identifier holds the number.
        grant.Fields.Any(field => field is { Id: SharedFields.Number, IsMasked: false }) ? license.Identifier : "",
        license.TypeCode, license.TypeName, license.IssuerName, license.IssuedOn, license.ValidTo,
        SharedFields.Values(grant, license, type));
}
