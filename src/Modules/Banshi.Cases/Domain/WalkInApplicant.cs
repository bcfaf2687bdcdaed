using Banshi.Identity.Contracts;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases.Domain;

/// <summary>Who stands at the window, as the clerk enters it.</summary>
internal sealed record WalkInApplicant(bool IsEnterprise, string Name, string IdNumber, string Phone, string AgentName, string AgentIdNumber)
{
    private const int LongestName = 100;

    public static readonly WalkInApplicant Nobody = new(false, "", "", "", "", "");

    /// <summary>As it is kept: without stray blanks, letters of numbers in capitals.</summary>
    public static WalkInApplicant Of(bool isEnterprise, string? name, string? idNumber, string? phone, string? agentName, string? agentIdNumber) =>
        new(isEnterprise, Plain(name), Plain(idNumber).ToUpperInvariant(), Plain(phone), Plain(agentName), Plain(agentIdNumber).ToUpperInvariant());

    /// <summary>What is wrong, field by field.</summary>
    public IReadOnlyList<FieldProblem> Check() => [.. CheckName(), .. CheckIdNumber(), .. CheckContact()];

    /// <summary>The applicant of a case.</summary>
    public Applicant ToApplicant() => new()
    {
        IsEnterprise = IsEnterprise,
        Name = Name,
        IdType = IsEnterprise ? IdTypes.CreditCode : IdTypes.PersonId,
        IdNumber = IdNumber,
        Phone = Phone,
        AgentName = AgentName,
        AgentIdNumber = AgentIdNumber,
    };

    /// <summary>Values by prefill source.</summary>
    public Dictionary<string, string> Known() => new()
    {
        ["applicant.name"] = Name,
        ["applicant.idNumber"] = IdNumber,
        ["applicant.phone"] = Phone,
        ["agent.name"] = AgentName,
        ["agent.idNumber"] = AgentIdNumber,
    };

    private static string Plain(string? text) => text?.Trim() ?? "";

    private IEnumerable<FieldProblem> CheckName()
    {
        if (Name.Length is 0 or > LongestName)
        {
            yield return IsEnterprise
                ? PlatformProblems.Missing(nameof(Name), "单位名称", "the name of the organization")
                : PlatformProblems.Missing(nameof(Name), "姓名", "the full name");
        }
    }

    private IEnumerable<FieldProblem> CheckIdNumber()
    {
        if (IsEnterprise ? CreditCode.Check(IdNumber) != CodeCheck.Valid : PersonId.Check(IdNumber) != CodeCheck.Valid)
        {
            yield return (IsEnterprise ? CaseProblems.CreditCodeWrong : CaseProblems.PersonIdWrong).For(nameof(IdNumber));
        }
    }

    private IEnumerable<FieldProblem> CheckContact()
    {
        if (AgentName.Length > LongestName)
        {
            yield return PlatformProblems.Missing(nameof(AgentName), $"经办人姓名（不超过 {LongestName} 字）", $"the name of the agent (at most {LongestName} characters)");
        }

        if (!PhoneNumber.IsValid(Phone))
        {
            yield return CaseProblems.PhoneWrong.For(nameof(Phone));
        }

        if (AgentIdNumber.Length > 0 && PersonId.Check(AgentIdNumber) != CodeCheck.Valid)
        {
            yield return CaseProblems.PersonIdWrong.For(nameof(AgentIdNumber));
        }
    }
}
