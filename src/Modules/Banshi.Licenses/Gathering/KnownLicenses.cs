using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Gathering;

/// <summary>What the platform has already of a hand-in: two queries for all rows, both led by an index.</summary>
internal sealed class KnownLicenses(AppDbContext db)
{
    private const string First = "001";

    /// <summary>The identifier of the first edition of what a row hands in.</summary>
    public static string IdentifierOf(LicenseType type, AgencyInfo agency, GatherRow row) =>
        new LicenseIdentifier(type.Code, agency.CreditCode, GatherCheck.SerialOf(row.Number), First).ToString();

    /// <summary>The newest edition by the identifier of the first one.</summary>
    public async Task<Dictionary<string, License>> OfAsync(IEnumerable<string> identifiers, CancellationToken cancellation)
    {
        var wanted = identifiers.Distinct().ToList();
        var firsts = await db.Set<License>().AsNoTracking().Where(one => EF.Parameter(wanted).Contains(one.Identifier)).ToListAsync(cancellation);
        if (firsts.Count == 0)
        {
            return [];
        }

        var lines = firsts.ConvertAll(one => one.LineId);
        var newest = (await db.Set<License>().AsNoTracking().Where(one => one.Edition > 1 && EF.Parameter(lines).Contains(one.LineId)).ToListAsync(cancellation))
            .GroupBy(one => one.LineId).ToDictionary(group => group.Key, group => group.MaxBy(one => one.Edition)!);
        return firsts.ToDictionary(one => one.Identifier, one => newest.GetValueOrDefault(one.LineId, one));
    }

    /// <summary>Whether a license says already what is handed in.</summary>
    public static bool IsSame(License before, License given) =>
        LicenseLife.Replaceable.Contains(before.State) && before.Number == given.Number && before.HolderName == given.HolderName && before.HolderIdType == given.HolderIdType
        && before.HolderIdNumber == given.HolderIdNumber && before.IssuedOn == given.IssuedOn && before.ValidTo == given.ValidTo && before.Fields == given.Fields
        && before.PhotoSha256 == given.PhotoSha256;

    /// <summary>Why what is handed in cannot take the place of what is there; null where it can.</summary>
    public static string? Conflict(License before, License given) => before switch
    {
        _ when before.Number != given.Number => $"去掉汉字和符号以后，编号与另一份证照（{before.Number}）相同，请核对编号",
        { GatherBatchId: null } => "这份证照由本平台签发，不用归集",
        _ when LicenseLife.Replaceable.Contains(before.State) => null,
        _ => $"这份证照的状态是“{LicenseNames.Of(before.State)}”，不能再更新",
    };

    /// <summary>A text, no longer than its column.</summary>
    public static string Short(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
