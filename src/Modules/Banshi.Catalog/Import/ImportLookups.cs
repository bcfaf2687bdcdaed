using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Directory.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Import;

/// <summary>Gathers what an import looks up.</summary>
internal sealed class ImportLookups(AppDbContext db, IDirectory directory, RuleBook rules)
{
    /// <summary>The rules as they are switched now.</summary>
    public Task<RuleSet> RulesAsync(CancellationToken cancellation) => rules.ReadAsync(cancellation);

    public async Task<ImportTerms> TermsAsync(CancellationToken cancellation)
    {
        var themes = await db.Set<Theme>().ToDictionaryAsync(theme => (theme.Audience, theme.Name), theme => theme.Code, cancellation);
        var codes = await db.Set<ExchangeTerm>().ToDictionaryAsync(term => (term.Element, term.Code), term => term.Name, cancellation);
        return new ImportTerms(themes, await DivisionsAsync(cancellation), codes);
    }

    /// <summary>Key and division of the agencies that the directory knows, by credit code.</summary>
    public async Task<IReadOnlyDictionary<string, (Guid Id, string Division)>> AgenciesAsync(IEnumerable<string> creditCodes, CancellationToken cancellation)
    {
        var agencies = new Dictionary<string, (Guid, string)>();
        foreach (var code in creditCodes.Distinct())
        {
            if (await directory.FindAgencyAsync(code, cancellation) is { } agency)
            {
                agencies[code] = (agency.Id, agency.Division);
            }
        }

        return agencies;
    }

    // Lists are implemented at banner level and above; towns are named in their own elements.
    private async Task<HashSet<string>> DivisionsAsync(CancellationToken cancellation)
    {
        var known = new HashSet<string>();
        foreach (var region in await directory.ChildrenAsync(null, cancellation))
        {
            known.Add(region.Code);
            foreach (var league in await directory.ChildrenAsync(region.Code, cancellation))
            {
                known.Add(league.Code);
                known.UnionWith((await directory.ChildrenAsync(league.Code, cancellation)).Select(banner => banner.Code));
            }
        }

        return known;
    }
}
