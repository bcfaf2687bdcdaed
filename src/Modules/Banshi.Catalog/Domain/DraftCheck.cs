using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;
using Banshi.Catalog.Unified;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>Holds a draft against the rules as they are switched, its form, the unified standard, and what happened since it was begun.</summary>
internal sealed class DraftCheck(AppDbContext db, RuleBook rules, StandardBook standards, Clock clock)
{
    /// <summary>What there is to say about a draft's elements and its own sections.</summary>
    public async Task<DraftFindings> OfAsync(ListDraft draft, ItemContent item, IReadOnlyList<Section>? own, CancellationToken cancellation)
    {
        var set = await rules.ReadAsync(cancellation);
        if (draft.Purpose == DraftPurpose.Standard)
        {
            return new DraftFindings(set.CheckStandard(item), FormLint.Check(item, own), null, []);
        }

        var standard = await standards.FindAsync(item.BasicCode, draft.Division, cancellation);
        return new DraftFindings(set.Check(item), FormLint.Check(item, own), standard, standard is null ? [] : Deviation.Of(ContentJson.Read(standard.Content), item));
    }

    /// <summary>Why a draft has come too late to be published: its entry was withdrawn, or a newer version came out. Null where it has not.</summary>
    public async Task<Problem?> LateAsync(ListDraft draft, CancellationToken cancellation)
    {
        var today = clock.Today;
        if (await db.Set<CatalogEntry>().AnyAsync(one => one.BasicCode == draft.Item.BasicCode && one.CancelOn <= today, cancellation))
        {
            return CatalogProblems.EntryWithdrawn.With();
        }

        return draft.Purpose == DraftPurpose.List
            && await db.Set<ServiceItem>().Where(one => one.TaskCode == draft.TaskCode).Select(one => (Guid?)one.CurrentVersionId).SingleOrDefaultAsync(cancellation) is { } inForce
            && inForce != draft.BaseVersionId
            ? CatalogProblems.NewerVersion.With()
            : null;
    }
}

/// <summary>What there is to say about a draft.</summary>
/// <param name="Rules">Rules that it breaks.</param>
/// <param name="Lint">What is wrong with the form.</param>
/// <param name="Standard">The unified standard that binds the agency; null where there is none.</param>
/// <param name="Deviations">In what the list differs from the standard.</param>
internal sealed record DraftFindings(IReadOnlyList<Finding> Rules, IReadOnlyList<FormattableString> Lint, UnifiedStandard? Standard, IReadOnlyList<Deviation> Deviations)
{
    /// <summary>What keeps it from being submitted; empty where nothing does.</summary>
    public IReadOnlyList<FormattableString> Errors => [.. Lint, .. Rules.Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Message)];

    /// <summary>Whether it asks more than the standard, or otherwise: the level that set the standard has to consent.</summary>
    public bool NeedsConsent => Deviations.Any(one => one.NeedsConsent);
}
