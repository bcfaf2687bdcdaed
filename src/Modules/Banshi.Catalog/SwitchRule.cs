using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Switches a rule off or on for the region or a league, with a reason. A rule itself is never deleted.</summary>
internal sealed class SwitchRule(AppDbContext db, IDirectory directory, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int LongestReason = 500;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>The divisions for which rules can be switched.</summary>
    public Task<IReadOnlyList<DivisionInfo>> DivisionsAsync(CancellationToken cancellation) => directory.RegionAndLeaguesAsync(cancellation);

    public async Task<Problem?> RunAsync(string code, string division, bool isOn, string reason, CancellationToken cancellation)
    {
        if (RuleSet.All.FirstOrDefault(one => one.Code == code) is not { } rule
            || !DivisionCode.TryParse(division, out var place) || place.Level > DivisionLevel.League || await directory.FindDivisionAsync(division, cancellation) is null)
        {
            return PlatformProblems.Unknown.With();
        }

        if (rule.IsFixed)
        {
            return CatalogProblems.RuleIsFixed.With();
        }

        if (reason.Length is 0 or > LongestReason)
        {
            return PlatformProblems.Invalid([PlatformProblems.Missing("Reason", "理由（500 字以内）", "the reason (500 characters at most)")]);
        }

        var setting = await db.Set<RuleSetting>().SingleOrDefaultAsync(one => one.Rule == code && one.Division == division, cancellation)
            ?? db.Add(new RuleSetting { Id = Guid.CreateVersion7(), Rule = code, Division = division, IsOn = isOn, Reason = reason, By = "", At = clock.UtcNow }).Entity;
        (setting.IsOn, setting.Reason, setting.By, setting.At) = (isOn, reason, actors.Current.Name, clock.UtcNow);
        audit.Record(setting.Id, "catalog.switch-rule", new { code, division, isOn, reason });
        return await db.SaveAsync(cancellation);
    }
}
