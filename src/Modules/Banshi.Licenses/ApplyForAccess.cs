using Banshi.Directory.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>An officer applies for his agency's systems to read one type of license: for what, for which items, which fields, how often and until when.</summary>
internal sealed class ApplyForAccess(AppDbContext db, AccessDesk desk, TypeOwners owners, IAgencyItems items) : IGuarded
{
    public const int LongestPurpose = 200;
    public const int MostItems = 20;
    public const int MostCalls = 100_000;
    public const int MostYears = 3;

    public static Guard Guard => Guard.Allow(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency);

    /// <summary>How much of a field is wanted.</summary>
    public enum Wanted
    {
        /// <summary>不需要.</summary>
        None = 0,

        /// <summary>脱敏.</summary>
        Masked = 1,

        /// <summary>原文.</summary>
        Plain = 2,
    }

    /// <param name="AgencyId">The agency; null where the officer works for one alone.</param>
    /// <param name="Purpose">For what.</param>
    /// <param name="Items">Codes of items, one a line.</param>
    /// <param name="WithCopy">Whether annotated copies are wanted.</param>
    /// <param name="Quota">Calls a day.</param>
    /// <param name="EndsOn">The last day.</param>
    public sealed record Input(Guid? AgencyId, string? Purpose, string? Items, bool WithCopy, int? Quota, DateOnly? EndsOn);

    /// <summary>A type and who answers for it; null where nobody does.</summary>
    public sealed record Row(LicenseType Type, AgencyInfo? Owner);

    /// <summary>The types in force.</summary>
    public async Task<IReadOnlyList<Row>> TypesAsync(CancellationToken cancellation)
    {
        var rows = new List<Row>();
        foreach (var type in await db.Set<LicenseType>().AsNoTracking().Where(type => type.State == TypeState.InForce).OrderBy(type => type.Code).ToListAsync(cancellation))
        {
            rows.Add(new Row(type, await owners.OfAsync(type, cancellation)));
        }

        return rows;
    }

    /// <summary>One type; unknown where it is not in force.</summary>
    public async Task<Result<Row>> FindAsync(string code, CancellationToken cancellation) =>
        await db.TypeInForceAsync(code, cancellation) is { } type ? new Row(type, await owners.OfAsync(type, cancellation)) : PlatformProblems.Unknown;

    /// <summary>The agencies for which the person may apply.</summary>
    public Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(CancellationToken cancellation) => desk.AgenciesAsync(Guard, cancellation);

    /// <summary>The items of those agencies, to choose from.</summary>
    public async Task<IReadOnlyList<AgencyItem>> ItemsAsync(IEnumerable<AgencyInfo> agencies, CancellationToken cancellation)
    {
        var found = new List<AgencyItem>();
        foreach (var agency in agencies)
        {
            found.AddRange(await items.OfAsync(agency.CreditCode, cancellation));
        }

        return found;
    }

    /// <summary>Returns the key of the application.</summary>
    public async Task<Result<Guid>> RunAsync(string code, Input input, IReadOnlyDictionary<string, Wanted> wanted, CancellationToken cancellation)
    {
        if (!(await FindAsync(code, cancellation)).Is(out var row, out var problem))
        {
            return problem;
        }

        var all = await AgenciesAsync(cancellation);
        var agency = all.Count == 1 && input.AgencyId is null ? all[0] : all.FirstOrDefault(one => one.Id == input.AgencyId);
        var fields = Chosen(row.Type, wanted);
        if (Check(input, agency, fields, SharedFields.Of(row.Type).Count) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (row.Owner is not { } owner)
        {
            return LicenseProblems.NoOwner.With(row.Type.Name);
        }

        var grant = GrantOf(row.Type, owner, agency!, input, fields);
        return await IsPendingAsync(grant, cancellation) || await desk.AddAsync(grant, cancellation) is not null
            ? LicenseProblems.AccessPending.With(grant.AgencyName, grant.TypeName)
            : grant.Id;
    }

    private Task<bool> IsPendingAsync(AccessGrant grant, CancellationToken cancellation) => db.Set<AccessGrant>().AnyAsync(
        one => one.AgencyId == grant.AgencyId && one.TypeCode == grant.TypeCode && (one.State == AccessState.Applied || one.State == AccessState.Reviewed), cancellation);

    private AccessGrant GrantOf(LicenseType type, AgencyInfo owner, AgencyInfo agency, Input input, List<SharedField> fields) => new()
    {
        Id = Guid.CreateVersion7(),
        TypeCode = type.Code,
        TypeName = type.Name,
        AgencyId = agency.Id,
        AgencyName = agency.Name,
        OwnerId = owner.Id,
        OwnerName = owner.Name,
        Purpose = input.Purpose!.Trim(),
        Items = string.Join('\n', Lines(input.Items)),
        Fields = fields,
        WithCopy = input.WithCopy,
        Quota = input.Quota!.Value,
        EndsOn = input.EndsOn!.Value,
        AppliedBy = desk.Actor.Name,
        AppliedByAccount = desk.Actor.AccountId,
        AppliedAt = desk.Now,
    };

    private static List<SharedField> Chosen(LicenseType type, IReadOnlyDictionary<string, Wanted> wanted) =>
    [
        .. SharedFields.Of(type).Where(field => wanted.GetValueOrDefault(field.Id) is Wanted.Masked or Wanted.Plain)
            .Select(field => new SharedField { Id = field.Id, Label = field.Label, IsMasked = wanted[field.Id] == Wanted.Masked }),
    ];

    private List<FieldProblem> Check(Input input, AgencyInfo? agency, List<SharedField> fields, int all)
    {
        List<FieldProblem> problems = [.. Texts.Check("Purpose", input.Purpose, LongestPurpose, "用途", "the purpose"), .. CheckItems(Lines(input.Items))];
        Add(agency is null, PlatformProblems.Missing("AgencyId", "申请部门", "the agency"));
        Add(fields.Count == 0, LicenseProblems.NothingShared.For("Fields"));
        Add(input.WithCopy && (fields.Count < all || fields.Any(field => field.IsMasked)), LicenseProblems.CopyShowsAll.For("WithCopy"));
        Add(input.Quota is not (>= 1 and <= MostCalls), LicenseProblems.QuotaWrong.For("Quota", MostCalls));
        Add(input.EndsOn is not { } day || day < desk.Today || day > desk.Today.AddYears(MostYears), LicenseProblems.AccessTerm.For("EndsOn", MostYears));
        return problems;

        void Add(bool isWrong, FieldProblem problem) => problems.AddRange(isWrong ? [problem] : []);
    }

    private static IEnumerable<FieldProblem> CheckItems(string[] items) =>
        items.Length == 0 ? [LicenseProblems.ItemMissing.For("Items")]
        : items.Length > MostItems ? [LicenseProblems.ItemShape.For("Items", items[MostItems], MostItems)]
        : Array.Find(items, item => ItemCode.Check(item) != CodeCheck.Valid) is { } wrong ? [LicenseProblems.ItemShape.For("Items", wrong, MostItems)]
        : [];

    private static string[] Lines(string? text) => [.. (text ?? "").Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
