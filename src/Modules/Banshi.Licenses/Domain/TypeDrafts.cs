using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Licenses.Domain;

/// <summary>Changes the draft of a type; nothing else of a type ever changes.</summary>
internal sealed class TypeDrafts(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock)
{
    public DateTime Now => clock.UtcNow;

    public string By => actors.Current.Name;

    public Task<LicenseType?> FindAsync(string code, CancellationToken cancellation) => db.TypeDraftAsync(code, cancellation);

    /// <summary>Adds a draft. Durable with the caller's save.</summary>
    public void Add(LicenseType draft)
    {
        db.Add(draft);
        Record(draft, "licenses.draft-type", draft.Name);
    }

    /// <summary>Records an act on a type.</summary>
    public void Record(LicenseType type, string act, string what) => audit.Record(type.Id, act, new { type.Code, type.Edition, what });

    /// <summary>Changes the draft and saves.</summary>
    /// <param name="code">证照类型代码.</param>
    /// <param name="seen">The version that the person has seen; null where he sent none.</param>
    /// <param name="what">What is changed, for the trail.</param>
    /// <param name="change">Changes it, or says what is wrong.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> ChangeAsync(string code, Guid? seen, string what, Func<LicenseType, Problem?> change, CancellationToken cancellation)
    {
        if (await FindAsync(code, cancellation) is not { } draft)
        {
            return LicenseProblems.DraftNotChanged.With();
        }

        if (seen is { } version && version != draft.Version)
        {
            return PlatformProblems.Stale.With();
        }

        if (change(draft) is { } problem)
        {
            return problem;
        }

        // What is kept as JSON inside a row does not count as a change of the row.
        (draft.ChangedAt, draft.ChangedBy) = (Now, By);
        db.Entry(draft).Property(type => type.ChangedAt).IsModified = true;
        Record(draft, "licenses.edit-type", what);
        return await db.SaveAsync(cancellation);
    }
}
