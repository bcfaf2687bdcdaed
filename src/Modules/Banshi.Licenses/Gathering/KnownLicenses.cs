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

    /// <summary>A license that is known.</summary>
    /// <param name="Newest">Its newest edition.</param>
    /// <param name="HandedIn">The edition that came with the same hand-in: another one where the platform has corrected it since.</param>
    public sealed record Known(License Newest, License HandedIn);

    /// <summary>What is known, by the identifier of the first edition.</summary>
    public async Task<Dictionary<string, Known>> OfAsync(IEnumerable<string> identifiers, CancellationToken cancellation)
    {
        var wanted = identifiers.Distinct().ToList();
        var firsts = await db.Set<License>().AsNoTracking().Where(one => EF.Parameter(wanted).Contains(one.Identifier)).ToListAsync(cancellation);
        if (firsts.Count == 0)
        {
            return [];
        }

        var lines = firsts.ConvertAll(one => one.LineId);
        var later = await db.Set<License>().AsNoTracking().Where(one => EF.Parameter(lines).Contains(one.LineId) && one.Edition > 1).ToListAsync(cancellation);
        var editions = firsts.Concat(later).ToLookup(one => one.LineId);
        return firsts.ToDictionary(one => one.Identifier, one => KnownOf([.. editions[one.LineId]]));
    }

    private static Known KnownOf(List<License> editions)
    {
        var newest = editions.MaxBy(one => one.Edition)!;
        return new Known(newest, editions.Where(one => one.GatherBatchId == newest.GatherBatchId).MinBy(one => one.Edition)!);
    }

    /// <summary>Whether a license says already what is handed in.</summary>
    public static bool IsSame(Known known, License given) => LicenseLife.Replaceable.Contains(known.Newest.State) && Says(known.Newest, given);

    private static bool Says(License before, License given) =>
        before.Number == given.Number && before.HolderName == given.HolderName && before.HolderIdType == given.HolderIdType
        && before.HolderIdNumber == given.HolderIdNumber && before.IssuedOn == given.IssuedOn && before.ValidTo == given.ValidTo && before.Fields == given.Fields
        && before.PhotoSha256 == given.PhotoSha256;

    /// <summary>Why what is handed in cannot take the place of what is there; null where it can.</summary>
    public static string? Conflict(Known known, License given) => known.Newest switch
    {
        var before when before.Number != given.Number => $"去掉汉字和符号以后，编号与另一份证照（{before.Number}）相同，请核对编号",
        { GatherBatchId: null } => "这份证照由本平台签发，不用归集",
        var before when !LicenseLife.Replaceable.Contains(before.State) => $"这份证照的状态是“{LicenseNames.Of(before.State)}”，不能再更新",
        _ => Says(known.HandedIn, given) ? LicenseProblems.CorrectedHere.Zh.TrimEnd('。') : null,
    };

    /// <summary>A text, no longer than its column.</summary>
    public static string Short(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
