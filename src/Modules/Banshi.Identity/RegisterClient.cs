using Banshi.Directory.Contracts;
using Banshi.Identity.ApiClients;
using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;

namespace Banshi.Identity;

/// <summary>Registers a department's system: it may edit the lists of its agency, hand its licenses in, or read shared ones, through the API. Its key is shown once.</summary>
internal sealed class RegisterClient(AppDbContext db, IDirectory directory, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>What a system may be registered for.</summary>
    public static IReadOnlyList<Role> Roles => [Role.CatalogEditor, Role.LicenseCollector, Role.LicenseUser];

    /// <summary>Returns the key.</summary>
    public async Task<Result<SecretKey>> RunAsync(string name, string agencyCode, Role role, CancellationToken cancellation)
    {
        var agency = await directory.FindAgencyAsync(agencyCode, cancellation);
        List<FieldProblem> wrong =
        [
            .. name.Length is 0 or > AccountNames.LongestDisplayName ? [PlatformProblems.Missing("Name", "系统名称（50 字以内）", "the name of the system (50 characters at most)")] : Array.Empty<FieldProblem>(),
            .. Roles.Contains(role) ? Array.Empty<FieldProblem>() : [PlatformProblems.Missing("Role", "用途", "what it is for")],
            .. agency is null ? [IdentityProblems.UnknownAgency.For("AgencyCode")] : Array.Empty<FieldProblem>(),
        ];
        if (agency is null || wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var key = SecretKey.New(Guid.CreateVersion7());
        db.Add(new ApiClient
        {
            Id = key.Id,
            Name = name,
            Role = role,
            Division = agency.Division,
            AgencyId = agency.Id,
            SecretHash = key.Hash,
            RegisteredAt = clock.UtcNow,
            SecretAt = clock.UtcNow,
        });
        audit.Record(key.Id, "identity.register-client", new { name, role = role.ToString(), agency = agency.CreditCode });
        return await db.SaveAsync(cancellation) is { } stale ? stale : key;
    }
}
