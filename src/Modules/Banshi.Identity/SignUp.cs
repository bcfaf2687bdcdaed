using Banshi.Identity.Contracts;
using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>A person opens an account: real name, number of the identity card, telephone, password. A second factor is set up right after.</summary>
internal sealed class SignUp(SignInManager<Account> sessions, AppDbContext db, IRealNameCheck realName) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public sealed record Input(string AccountName, string Name, string IdNumber, string Phone, string Password);

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        var idNumber = input.IdNumber.Trim().ToUpperInvariant();
        if (await CheckAsync(input, idNumber, cancellation) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var party = await db.Set<Party>().SingleOrDefaultAsync(one => one.IdType == IdTypes.PersonId && one.IdNumber == idNumber, cancellation)
            ?? db.Add(new Party { Id = Guid.CreateVersion7(), Kind = PartyKind.Person, Name = input.Name.Trim(), IdType = IdTypes.PersonId, IdNumber = idNumber, Phone = input.Phone.Trim() }).Entity;
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = input.AccountName.Trim(),
            DisplayName = input.Name.Trim(),
            PhoneNumber = input.Phone.Trim(),
            PersonId = party.Id,
            RealNameCheckedBy = realName.Authority,
        };
        var created = await sessions.UserManager.CreateAsync(account, input.Password);
        if (!created.Succeeded)
        {
            return Invalid(created.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.DuplicateUserName))
                ? IdentityProblems.NameTaken.For(nameof(Input.AccountName))
                : IdentityProblems.WeakPassword.For(nameof(Input.Password)));
        }

        await sessions.SignInAsync(account, isPersistent: false);
        return null;
    }

    private async Task<List<FieldProblem>> CheckAsync(Input input, string idNumber, CancellationToken cancellation)
    {
        var wrong = new List<FieldProblem>();
        Require(AccountNames.IsWellFormed(input.AccountName), IdentityProblems.AccountNameShape.For(nameof(Input.AccountName)));
        Require(input.Name.Trim().Length is > 0 and <= AccountNames.LongestDisplayName, PlatformProblems.Missing(nameof(Input.Name), "姓名", "the full name"));
        Require(PhoneNumber.IsMobile(input.Phone.Trim()), IdentityProblems.PhoneShape.For(nameof(Input.Phone)));
        if (PersonId.Check(idNumber) != CodeCheck.Valid)
        {
            wrong.Add(IdentityProblems.PersonIdShape.For(nameof(Input.IdNumber)));
        }
        else if (!await realName.MatchesAsync(input.Name.Trim(), idNumber, cancellation))
        {
            wrong.Add(IdentityProblems.RealNameFails.For(nameof(Input.IdNumber)));
        }
        else if (await db.Set<Account>().AnyAsync(
            account => db.Set<Party>().Any(party => party.Id == account.PersonId && party.IdType == IdTypes.PersonId && party.IdNumber == idNumber), cancellation))
        {
            wrong.Add(IdentityProblems.PersonTaken.For(nameof(Input.IdNumber)));
        }

        return wrong;

        void Require(bool holds, FieldProblem problem)
        {
            if (!holds)
            {
                wrong.Add(problem);
            }
        }
    }

    private static Problem Invalid(FieldProblem field) => PlatformProblems.Invalid([field]);
}
