using Banshi.Guidance.Domain;
using Banshi.Guidance.Search;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance;

/// <summary>The dictionary of everyday words: a pair is added, changed or taken out with a reason, and is in force on all nodes within seconds.</summary>
internal sealed class EditSynonyms(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>What an editor enters.</summary>
    public sealed record Entry(string Word, string Means, string Reason);

    /// <summary>The pairs in force that hold a text, by word.</summary>
    public async Task<IReadOnlyList<Synonym>> RunAsync(string text, CancellationToken cancellation)
    {
        var whole = Words.Whole(text);
        return await db.Set<Synonym>().AsNoTracking().Where(one => one.IsInForce && (one.Word.Contains(whole) || one.Means.Contains(whole)))
            .OrderBy(one => one.Word).ThenBy(one => one.Means).ToListAsync(cancellation);
    }

    /// <summary>A pair in force; null where it is none.</summary>
    public Task<Synonym?> FindAsync(Guid id, CancellationToken cancellation) => db.Set<Synonym>().SingleOrDefaultAsync(one => one.Id == id && one.IsInForce, cancellation);

    public async Task<Problem?> AddAsync(Entry entry, CancellationToken cancellation) => await StageAsync(entry, cancellation) ?? await db.SaveAsync(cancellation);

    /// <summary>Another pair takes the place of one.</summary>
    /// <param name="id">The pair.</param>
    /// <param name="entry">What it is to be.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> ChangeAsync(Guid id, Entry entry, Guid version, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } pair)
        {
            return PlatformProblems.Unknown.With();
        }

        if (await StageAsync(entry, cancellation) is { } problem)
        {
            return problem;
        }

        db.Entry(pair).Property(one => one.Version).OriginalValue = version;
        TakeOut(pair, entry.Reason);
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RemoveAsync(Guid id, string reason, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } pair)
        {
            return PlatformProblems.Unknown.With();
        }

        if (ReasonProblem(reason) is { } problem)
        {
            return PlatformProblems.Invalid([problem]);
        }

        TakeOut(pair, reason);
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Adds a pair with the next save, for acts that do more than that.</summary>
    internal async Task<Problem?> StageAsync(Entry entry, CancellationToken cancellation)
    {
        var (word, means) = (Words.Whole(entry.Word), entry.Means.Trim());
        if (Check(word, means, entry.Reason) is { Count: > 0 } fields)
        {
            return PlatformProblems.Invalid(fields);
        }

        var pair = await db.Set<Synonym>().SingleOrDefaultAsync(one => one.Word == word && one.Means == means, cancellation);
        if (pair is { IsInForce: true })
        {
            return GuidanceProblems.KnownPair.With(word, means);
        }

        pair ??= db.Add(new Synonym { Id = Guid.CreateVersion7(), Word = word, Means = means, IsInForce = true, Reason = "", By = "", At = clock.UtcNow }).Entity;
        Sign(pair, entry.Reason, isInForce: true);
        audit.Record(pair.Id, "guidance.add-synonym", new { word, means, entry.Reason });
        return null;
    }

    private void TakeOut(Synonym pair, string reason)
    {
        Sign(pair, reason, isInForce: false);
        audit.Record(pair.Id, "guidance.remove-synonym", new { pair.Word, pair.Means, reason });
    }

    private void Sign(Synonym pair, string reason, bool isInForce) => (pair.Reason, pair.By, pair.At, pair.IsInForce) = (reason, actors.Current.Name, clock.UtcNow, isInForce);

    private static List<FieldProblem> Check(string word, string means, string reason)
    {
        List<FieldProblem> fields = [];
        if (word.Length is < 2 or > Synonym.LongestWord)
        {
            fields.Add(PlatformProblems.Missing("Word", "大家的叫法（2 到 30 个字）", "what people say (2 to 30 characters)"));
        }

        if (Words.Whole(means).Length < 2 || means.Length > Synonym.LongestMeaning)
        {
            fields.Add(PlatformProblems.Missing("Means", "清单上的叫法（2 到 100 个字）", "what the lists call it (2 to 100 characters)"));
        }
        else if (Words.Whole(means) == word)
        {
            fields.Add(GuidanceProblems.SameWord.For("Means"));
        }

        if (ReasonProblem(reason) is { } problem)
        {
            fields.Add(problem);
        }

        return fields;
    }

    private static FieldProblem? ReasonProblem(string reason) =>
        reason.Length is 0 or > Synonym.LongestReason ? PlatformProblems.Missing("Reason", "理由（200 字以内）", "the reason (200 characters at most)") : null;
}
