using System.Security.Cryptography;
using Banshi.Directory.Contracts;
using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Opens an account for a member of staff with one duty. The first password is shown once; a second factor is set up at the first sign-in.</summary>
internal sealed class AppointStaff(UserManager<Account> accounts, IDirectory directory, AuditTrail audit) : IGuarded
{
    private const string PasswordAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    public sealed record Input(string AccountName, string Name, Role Role, string Division, string? AgencyCode);

    /// <summary>Returns the first password.</summary>
    public async Task<Result<string>> RunAsync(Input input, CancellationToken cancellation)
    {
        var agency = string.IsNullOrWhiteSpace(input.AgencyCode) ? null : await directory.FindAgencyAsync(input.AgencyCode.Trim(), cancellation);
        if (await CheckAsync(input, agency, cancellation) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var account = new Account { Id = Guid.CreateVersion7(), UserName = input.AccountName.Trim(), DisplayName = input.Name.Trim() };
        account.Duties.Add(new StaffDuty
        {
            Id = Guid.CreateVersion7(),
            Role = input.Role,
            Division = DivisionCode.Parse(input.Division.Trim()).Value,
            AgencyId = agency?.Id,
        });
        audit.Record(account.Id, "identity.appoint-staff", new { account = account.UserName, account.DisplayName, role = input.Role.ToString(), input.Division, agency = agency?.CreditCode });
        var password = RandomNumberGenerator.GetString(PasswordAlphabet, 14) + "7a";
        var created = await accounts.CreateAsync(account, password);
        return created.Succeeded ? password : PlatformProblems.Invalid([IdentityProblems.NameTaken.For(nameof(Input.AccountName))]);
    }

    private async Task<List<FieldProblem>> CheckAsync(Input input, AgencyInfo? agency, CancellationToken cancellation)
    {
        var wrong = new List<FieldProblem>();
        Require(AccountNames.IsWellFormed(input.AccountName), IdentityProblems.AccountNameShape.For(nameof(Input.AccountName)));
        Require(input.Name.Trim().Length is > 0 and <= AccountNames.LongestDisplayName, PlatformProblems.Missing(nameof(Input.Name), "姓名", "the full name"));
        Require(Enum.IsDefined(input.Role) && input.Role is not (Role.Applicant or Role.Front), IdentityProblems.NotForStaff.For(nameof(Input.Role)));
        var division = DivisionCode.TryParse(input.Division.Trim(), out var code) ? await directory.FindDivisionAsync(code.Value, cancellation) : null;
        Require(division is not null, IdentityProblems.UnknownDivision.For(nameof(Input.Division)));
        Require(agency is not null || string.IsNullOrWhiteSpace(input.AgencyCode), IdentityProblems.UnknownAgency.For(nameof(Input.AgencyCode)));
        Require(agency is null || division is null || code.Contains(DivisionCode.Parse(agency.Division)), IdentityProblems.AgencyElsewhere.For(nameof(Input.AgencyCode)));
        return wrong;

        void Require(bool holds, FieldProblem problem)
        {
            if (!holds)
            {
                wrong.Add(problem);
            }
        }
    }
}
