using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>照面解析: what the fields of a type are, and what the caller's grant gives of each. It opens no license.</summary>
internal sealed class DescribeShared(AppDbContext db, SharingDoor door) : IGuarded
{
    public static Guard Guard => SearchShared.Guard;

    /// <summary>A field of the type.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Label">What it is called.</param>
    /// <param name="Kind">What its value is.</param>
    /// <param name="Longest">Most characters.</param>
    /// <param name="Given"><c>plain</c>, <c>masked</c> or <c>none</c>.</param>
    public sealed record Field(string Id, string Label, string Kind, int Longest, string Given);

    /// <summary>A type and its grant.</summary>
    public sealed record View(string TypeCode, string TypeName, int Edition, IReadOnlyList<Field> Fields, bool WithCopy, IReadOnlyList<string> Items, int Used, int Quota, DateOnly EndsOn);

    public async Task<Result<View>> RunAsync(string typeCode, CancellationToken cancellation)
    {
        if (await door.GrantAsync(typeCode, cancellation) is not { } grant)
        {
            return LicenseProblems.TypeNotShared.With(typeCode);
        }

        var type = (await db.TypeInForceAsync(typeCode, cancellation))!;
        return new View(
            typeCode, type.Name, type.Edition, [.. SharedFields.Of(type).Select(field => new Field(field.Id, field.Label, field.Kind.ToString(), field.Longest, GivenOf(grant, field.Id)))],
            grant.WithCopy, grant.ItemCodes, await door.UsedTodayAsync(grant.Id, cancellation), grant.Quota, grant.EndsOn);
    }

    private static string GivenOf(AccessGrant grant, string id) => grant.Fields.FirstOrDefault(field => field.Id == id) switch
    {
        null => "none",
        { IsMasked: true } => "masked",
        _ => "plain",
    };
}
