using System.Globalization;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Standards;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Seeds;

/// <summary>
/// The basic catalog of the sample region: an entry for each list that is published there, and the national items that none of them implements. The main
/// numbers of the latter are counted here, as the national ones are not public.
/// </summary>
internal sealed class EntrySeed(AppDbContext db, IDirectory directory, Clock clock) : ISeed
{
    private const int FirstCountedMain = 501;

    private static readonly Dictionary<string, int> Levels = new()
    {
        ["省级"] = 2,
        ["市级"] = 3,
        ["县级"] = 4,
        ["乡级"] = 5,
        ["镇级"] = 5,
    };

    // The national list and the agencies of the region do not use the same words.
    private static readonly Dictionary<string, string> Departments = new()
    {
        ["农业农村"] = "农牧",
        ["林业和草原"] = "林业草原",
        ["文化和旅游"] = "文化旅游",
        ["司法行政"] = "司法",
        ["住房公积金管理中心"] = "公积金",
        ["民族宗教事务"] = "民族事务",
    };

    public int Order => 23;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<CatalogEntry>().AnyAsync(cancellation))
        {
            return;
        }

        var implemented = await ImplementedAsync(cancellation);
        var names = implemented.Select(one => Plain(one.Name)).ToHashSet();
        foreach (var content in implemented.Concat(National(dataFolder).Where(one => !names.Contains(Plain(one.Name)))))
        {
            var entry = db.Add(CatalogEntry.New(content, isRegional: false, new DateOnly(2022, 1, 1))).Entity;
            db.Add(new EntryVersion { EntryId = entry.Id, Number = 1, Content = entry.Content, At = clock.UtcNow, Reason = "国家政务服务事项基本目录" });
        }

        await db.SaveAsync(cancellation);
    }

    private static string Plain(string name) => name.Split('（', '(')[0];

    private async Task<List<EntryContent>> ImplementedAsync(CancellationToken cancellation)
    {
        var lists = await db.Set<ServiceItem>().AsNoTracking().Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (_, version) => version.Content).ToListAsync(cancellation);
        var departments = await AgencyKindsAsync(cancellation);
        return [.. lists.Select(ContentJson.Read).GroupBy(item => item.BasicCode).Select(group => new EntryContent
        {
            BasicCode = group.Key,
            Name = group.First().Name,
            Type = group.First().Type,
            Levels = [.. group.Select(item => item.Level).Distinct().Order()],
            Department = departments[group.First().AgencyCode],
            Basis = group.First().Basis,
        })];
    }

    private async Task<Dictionary<string, string>> AgencyKindsAsync(CancellationToken cancellation)
    {
        var kinds = new Dictionary<string, string>();
        foreach (var code in await db.Set<ServiceItem>().Select(item => item.AgencyCode).Distinct().ToListAsync(cancellation))
        {
            kinds[code] = (await directory.FindAgencyAsync(code, cancellation))!.Kind;
        }

        return kinds;
    }

    private List<EntryContent> National(string dataFolder)
    {
        var codes = db.Set<DepartmentCode>().AsNoTracking().ToList();
        using var reader = new CsvReader(new StreamReader(Path.Combine(dataFolder, "reference", "items-national.csv")), CultureInfo.InvariantCulture);
        var mains = new Dictionary<(ItemType, string), int>();
        return [.. Rows(reader).Select(row => Entry(row, codes, mains)).OfType<EntryContent>()];
    }

    private static IEnumerable<NationalItem> Rows(CsvReader reader)
    {
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            yield return new NationalItem(reader["name"]!, reader["type"]!, reader["department"]!, reader["level"]!, reader["legal_basis"]!);
        }
    }

    private static EntryContent? Entry(NationalItem row, List<DepartmentCode> codes, Dictionary<(ItemType, string), int> mains)
    {
        var levels = row.Level.Split(',').Where(Levels.ContainsKey).Select(level => Levels[level]).Distinct().Order().ToList();
        if (levels.Count == 0 || Terms.Find<ItemType>(row.Type) is not { } type)
        {
            return null;
        }

        var duty = Departments.GetValueOrDefault(Plain(row.Department), Plain(row.Department));
        var department = codes.Find(code => code.Name == duty)?.Code ?? "99";
        var main = mains[(type, department)] = mains.GetValueOrDefault((type, department), FirstCountedMain - 1) + 1;
        return new EntryContent
        {
            BasicCode = new BasicCode(BasicCode.NationalArea, (int)type, department, main, 0).ToString(),
            Name = row.Name,
            Type = type,
            Levels = levels,
            Department = duty,
            Basis = [Law(row.LegalBasis)],
        };
    }

    private static LegalBasis Law(string citation) =>
        citation.IndexOf('》', StringComparison.Ordinal) is > 0 and var end ? new LegalBasis(citation[..end].TrimStart('《'), citation[(end + 1)..], "") : new LegalBasis(citation, "", "");

    private sealed record NationalItem(string Name, string Type, string Department, string Level, string LegalBasis);
}
