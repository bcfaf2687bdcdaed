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
        if (input.AccountName.Trim().Length < 4)
        {
            wrong.Add(IdentityProblems.AccountNameShape.For(nameof(Input.AccountName)));
        }

        if (input.Name.Trim().Length == 0)
        {
            wrong.Add(PlatformProblems.Required.For(nameof(Input.Name), "姓名", "the full name"));
        }

        if (!DivisionCode.TryParse(input.Division.Trim(), out var code) || await directory.FindDivisionAsync(code.Value, cancellation) is null)
        {
            wrong.Add(IdentityProblems.UnknownDivision.For(nameof(Input.Division)));
        }

        if (agency is null && !string.IsNullOrWhiteSpace(input.AgencyCode))
        {
            wrong.Add(IdentityProblems.UnknownAgency.For(nameof(Input.AgencyCode)));
        }

        return wrong;
    }
}
