using Banshi.Directory.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.Seeds;

/// <summary>People, firms and staff of the sample region.</summary>
internal sealed class SampleSeed(AppDbContext db, UserManager<Account> accounts, IDirectory directory) : ISeed
{
    public int Order => 40;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<Account>().AnyAsync(cancellation))
        {
            return;
        }

        var file = SampleAccounts.Read(Path.Combine(dataFolder, "sample", "accounts.yaml"));
        var enterprises = file.Enterprises.ToDictionary(one => one.Name, Enterprise);
        db.AddRange(enterprises.Values);
        foreach (var sample in file.Accounts)
        {
            await AddAsync(sample, enterprises, accounts.PasswordHasher, file.Password, cancellation);
        }

        await db.SaveAsync(cancellation);
    }

    private async Task AddAsync(SampleAccount sample, Dictionary<string, Party> enterprises, IPasswordHasher<Account> hasher, string password, CancellationToken cancellation)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = sample.Account,
            NormalizedUserName = accounts.NormalizeName(sample.Account),
            DisplayName = sample.Name,
            PhoneNumber = sample.Phone,
            IsSample = true,
            TwoFactorEnabled = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.CreateVersion7().ToString(),
            RealNameCheckedBy = RealNameSimulator.Name,
        };
        account.PasswordHash = hasher.HashPassword(account, password);
        if (sample.IdNumber is not null)
        {
            account.PersonId = db.Add(Person(sample)).Entity.Id;
        }

        if (sample.Enterprise is not null)
        {
            account.ActivePartyId = enterprises[sample.Enterprise].Id;
            db.Add(new Delegation { AccountId = account.Id, PartyId = enterprises[sample.Enterprise].Id, ValidFrom = new DateOnly(2020, 1, 1) });
        }

        foreach (var duty in sample.Duties)
        {
            account.Duties.Add(new StaffDuty { Id = Guid.CreateVersion7(), Role = duty.Role, Division = duty.Division, AgencyId = await AgencyAsync(duty, cancellation) });
        }

        db.Add(account);
        db.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = sample.Secret });
    }

    private async Task<Guid?> AgencyAsync(SampleDuty duty, CancellationToken cancellation) =>
        duty.Kind is null ? null : (await directory.AgenciesAsync(duty.Division, cancellation)).Single(agency => agency.Kind == duty.Kind).Id;

    private static Party Enterprise(SampleEnterprise enterprise) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = PartyKind.Enterprise,
        Name = enterprise.Name,
        IdType = IdTypes.CreditCode,
        IdNumber = enterprise.CreditCode,
        Phone = enterprise.Phone,
        Address = enterprise.Address,
    };

    private static Party Person(SampleAccount sample) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = PartyKind.Person,
        Name = sample.Name,
        IdType = IdTypes.PersonId,
        IdNumber = sample.IdNumber!,
        Phone = sample.Phone ?? "",
        Address = sample.Address ?? "",
    };
}
