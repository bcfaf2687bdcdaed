using Banshi.Directory.Contracts;
using Banshi.Identity.ApiClients;
using Banshi.Identity.Domain;
using Banshi.Identity.Fronts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;

namespace Banshi.Identity;

/// <summary>Registers an application or a mini-program that may hand people over into the portal. Its key is shown once.</summary>
internal sealed class RegisterFront(AppDbContext db, IDirectory directory, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterClient.Guard;

    /// <param name="Name">Name of the application; people see it.</param>
    /// <param name="AgencyCode">Credit code of the agency that answers for it.</param>
    /// <param name="ReturnPrefix">With what the addresses of the way back begin; empty for none.</param>
    public sealed record Wanted(string Name, string AgencyCode, string ReturnPrefix);

    /// <summary>Returns the key.</summary>
    public async Task<Result<SecretKey>> RunAsync(Wanted wanted, CancellationToken cancellation)
    {
        var agency = await directory.FindAgencyAsync(wanted.AgencyCode, cancellation);
        List<FieldProblem> wrong =
        [
            .. wanted.Name.Length is 0 or > AccountNames.LongestDisplayName ? [PlatformProblems.Missing("Name", "应用名称（50 字以内）", "the name of the application (50 characters at most)")] : Array.Empty<FieldProblem>(),
            .. agency is null ? [IdentityProblems.UnknownAgency.For("AgencyCode")] : Array.Empty<FieldProblem>(),
            .. EntryPath.IsPrefix(wanted.ReturnPrefix) ? Array.Empty<FieldProblem>() : [IdentityProblems.PrefixWrong.For("ReturnPrefix", Front.LongestPrefix)],
        ];
        if (agency is null || wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var key = SecretKey.New(Guid.CreateVersion7());
        db.Add(new ApiClient
        {
            Id = key.Id,
            Name = wanted.Name,
            Role = Role.Front,
            Division = agency.Division,
            AgencyId = agency.Id,
            SecretHash = key.Hash,
            RegisteredAt = clock.UtcNow,
            SecretAt = clock.UtcNow,
        });
        db.Add(new Front { ClientId = key.Id, ReturnPrefix = wanted.ReturnPrefix, RegisteredBy = actors.Current.Name });
        audit.Record(key.Id, "identity.register-front", new { wanted.Name, agency = agency.CreditCode, wanted.ReturnPrefix });
        return await db.SaveAsync(cancellation) is { } stale ? stale : key;
    }
}
