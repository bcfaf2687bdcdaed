using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>A clerk enters a case for somebody at the window, with or without an account: the same record as from the portal.</summary>
internal sealed class StartWalkIn(CaseActs acts, ICatalog catalog, IIdentity identity, NewDraft drafts) : IGuarded
{
    private const int MostItems = 30;
    private const int LongestName = 100;

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>Who stands at the window.</summary>
    public sealed record Input(bool IsEnterprise, string Name, string IdNumber, string Phone, string AgentName, string AgentIdNumber);

    /// <summary>Items that the clerk's divisions implement, by name, everyday word or code.</summary>
    public async Task<IReadOnlyList<ItemVersionInfo>> FindItemsAsync(string text, CancellationToken cancellation)
    {
        var items = new List<ItemVersionInfo>();
        foreach (var division in acts.Actor.Duties.Where(duty => duty.Role == Role.WindowClerk).Select(duty => duty.Division).Distinct())
        {
            items.AddRange(await catalog.ListAsync(division, text.Trim(), MostItems, cancellation));
        }

        return items;
    }

    public async Task<Result<ItemVersionInfo>> FindItemAsync(string taskCode, CancellationToken cancellation)
    {
        var list = await catalog.FindAsync(taskCode, cancellation);
        return list is not null && Covers(list.Content.Division)
            ? list.Content.CanApply && list.AgencyId is not null ? list : CaseProblems.CannotApply
            : PlatformProblems.Unknown;
    }

    public async Task<Result<Guid>> RunAsync(string taskCode, Input input, CancellationToken cancellation)
    {
        if (!(await FindItemAsync(taskCode, cancellation)).Is(out var list, out var problem))
        {
            return problem;
        }

        if (WhoMayApply.Refuse(list.Content, input.IsEnterprise) is { } refused)
        {
            return refused;
        }

        var idNumber = input.IdNumber.Trim().ToUpperInvariant();
        if (Check(input, idNumber) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var idType = input.IsEnterprise ? IdTypes.CreditCode : IdTypes.PersonId;
        var applicant = new Applicant
        {
            IsEnterprise = input.IsEnterprise,
            Name = input.Name.Trim(),
            IdType = idType,
            IdNumber = idNumber,
            Phone = input.Phone.Trim(),
            AgentName = input.AgentName.Trim(),
            AgentIdNumber = input.AgentIdNumber.Trim().ToUpperInvariant(),
        };
        var party = await identity.FindPartyAsync(idType, idNumber, cancellation);
        var known = new Dictionary<string, string>
        {
            ["applicant.name"] = applicant.Name,
            ["applicant.idNumber"] = idNumber,
            ["applicant.phone"] = applicant.Phone,
            ["agent.name"] = applicant.AgentName,
            ["agent.idNumber"] = applicant.AgentIdNumber,
        };
        return await drafts.CreateAsync(new NewDraft.Order(list, applicant, party?.Id, Channel.Window, known), cancellation);
    }

    private bool Covers(string division) => division.Length > 0 && acts.Actor.Duties
        .Any(duty => duty.Role == Role.WindowClerk && DivisionCode.Parse(duty.Division).Contains(DivisionCode.Parse(division)));

    private static List<FieldProblem> Check(Input input, string idNumber)
    {
        var wrong = new List<FieldProblem>();
        if (input.Name.Trim().Length is 0 or > LongestName)
        {
            wrong.Add(input.IsEnterprise
                ? PlatformProblems.Missing(nameof(Input.Name), "单位名称", "the name of the organization")
                : PlatformProblems.Missing(nameof(Input.Name), "姓名", "the full name"));
        }

        if (input.IsEnterprise && CreditCode.Check(idNumber) != CodeCheck.Valid)
        {
            wrong.Add(CaseProblems.CreditCodeWrong.For(nameof(Input.IdNumber)));
        }

        if (!input.IsEnterprise && PersonId.Check(idNumber) != CodeCheck.Valid)
        {
            wrong.Add(CaseProblems.PersonIdWrong.For(nameof(Input.IdNumber)));
        }

        wrong.AddRange(CheckContact(input));
        return wrong;
    }

    private static IEnumerable<FieldProblem> CheckContact(Input input)
    {
        if (input.AgentName.Trim().Length > LongestName)
        {
            yield return PlatformProblems.Missing(nameof(Input.AgentName), $"经办人姓名（不超过 {LongestName} 字）", $"the name of the agent (at most {LongestName} characters)");
        }

        if (!PhoneNumber.IsValid(input.Phone.Trim()))
        {
            yield return CaseProblems.PhoneWrong.For(nameof(Input.Phone));
        }

        if (input.AgentIdNumber.Trim().Length > 0 && PersonId.Check(input.AgentIdNumber.Trim().ToUpperInvariant()) != CodeCheck.Valid)
        {
            yield return CaseProblems.PersonIdWrong.For(nameof(Input.AgentIdNumber));
        }
    }
}
