using Banshi.Catalog.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>What an entry must be before anybody looks at it: its code by the rule, segment by segment, its name, its levels, a reason.</summary>
internal sealed class EntryCheck(AppDbContext db, Clock clock)
{
    private const int LongestText = 1000;

    public async Task<List<FieldProblem>> RunAsync(ProposalKind kind, EntryContent content, string reason, DateOnly? effectiveOn, CancellationToken cancellation)
    {
        List<FieldProblem> wrong = [.. kind == ProposalKind.NewEntry ? await NewCodeAsync(content, cancellation) : await KnownCodeAsync(content, cancellation)];
        Require(content.Name.Length is > 0 and <= LongestText, PlatformProblems.Missing("Name", "事项名称", "the name"));
        Require(content.Levels.Count > 0, CatalogProblems.NoLevel.For("Levels"));
        Require(content.Department.Length > 0, PlatformProblems.Missing("Department", "主管行业", "the line of duty"));
        Require(content.Basis.Count > 0, PlatformProblems.Missing("Law", "设定依据", "the legal basis"));
        Require(reason.Length is > 0 and <= LongestText, PlatformProblems.Missing("Reason", "理由", "the reason"));
        Require(effectiveOn is null || effectiveOn > clock.Today, CatalogProblems.EffectiveDayIsPast.For("EffectiveOn"));
        return wrong;

        void Require(bool holds, FieldProblem problem)
        {
            if (!holds)
            {
                wrong.Add(problem);
            }
        }
    }

    private async Task<IEnumerable<FieldProblem>> NewCodeAsync(EntryContent content, CancellationToken cancellation)
    {
        if (!BasicCode.TryParse(content.BasicCode, out var code))
        {
            return [CatalogProblems.BasicCodeShape.For("BasicCode")];
        }

        if (code.Area != BasicCode.RegionArea)
        {
            return [CatalogProblems.BasicCodeArea.For("BasicCode", code.Area)];
        }

        if (code.Type != (int)content.Type)
        {
            return [CatalogProblems.BasicCodeType.For("BasicCode", $"{code.Type:00}", Terms.NameOf(content.Type), $"{(int)content.Type:00}")];
        }

        if (!await db.Set<DepartmentCode>().AnyAsync(one => one.Code == code.Department, cancellation))
        {
            return [CatalogProblems.BasicCodeDepartment.For("BasicCode", code.Department)];
        }

        return await db.Set<CatalogEntry>().AnyAsync(one => one.BasicCode == content.BasicCode, cancellation) ? [CatalogProblems.BasicCodeTaken.For("BasicCode", content.BasicCode)] : [];
    }

    private async Task<IEnumerable<FieldProblem>> KnownCodeAsync(EntryContent content, CancellationToken cancellation) =>
        await db.Set<CatalogEntry>().AnyAsync(one => one.BasicCode == content.BasicCode && one.CancelOn == null, cancellation) ? [] : [CatalogProblems.BasicCodeUnknown.For("BasicCode", content.BasicCode)];
}
