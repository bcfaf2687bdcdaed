using Banshi.Catalog.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// Narrows a queue so that each way of looking walks along an index: a number, an applicant, the lists of an item, an officer. A text may mean several of them;
/// each is read by itself, and the lanes are merged.
/// </summary>
internal sealed class QueueSearch(AppDbContext db, ActorSource actors, ICatalog catalog, Clock clock)
{
    private const int DaysOfAWeek = 7;

    // More lists than this are so common that a walk along the whole queue fills its page soon.
    private const int FewLists = 20;

    /// <summary>The cases of a due day.</summary>
    public static IQueryable<Case> Narrow(IQueryable<Case> cases, DueFilter? due, DateOnly today)
    {
        var week = today.AddDays(DaysOfAWeek);
        return due switch
        {
            DueFilter.Overdue => cases.Where(c => c.DueOn < today),
            DueFilter.Today => cases.Where(c => c.DueOn == today),
            DueFilter.Week => cases.Where(c => c.DueOn >= today && c.DueOn <= week),
            _ => cases,
        };
    }

    /// <summary>The ways in which a filter is looked for; together they are what it means.</summary>
    public async Task<IReadOnlyList<IQueryable<Case>>> WaysAsync(IQueryable<Case> cases, QueueFilter filter, CancellationToken cancellation)
    {
        var ways = await WhoseAsync(Marked(cases, filter.Mark), filter.Whose, cancellation);
        return string.IsNullOrWhiteSpace(filter.Text) ? ways : await OfTextAsync(ways, filter.Text.Trim(), cancellation);
    }

    // What is marked is a small part of each queue, with an index of its own.
    private IQueryable<Case> Marked(IQueryable<Case> cases, MarkFilter? mark) => mark switch
    {
        MarkFilter.Escalated => cases.Where(c => c.IsEscalated),
        MarkFilter.Moved => cases.Where(c => db.Set<Pause>().Where(pause => pause.IsMoveUnseen).Select(pause => pause.CaseId).Contains(c.Id)),
        _ => cases,
    };

    private async Task<IReadOnlyList<IQueryable<Case>>> WhoseAsync(IQueryable<Case> cases, WhoseFilter? whose, CancellationToken cancellation)
    {
        switch (whose)
        {
            case WhoseFilter.Free:
                return [cases.Where(c => c.OfficerId == null || c.OfficerFor != c.Awaits)];
            case WhoseFilter.Mine:
                var today = clock.Today;
                var me = actors.Current.AccountId;
                var others = await db.Set<Absence>().Where(one => one.StandInId == me && one.From <= today && one.To >= today).Select(one => one.AccountId).ToListAsync(cancellation);
                return [.. others.Append(me).Select(officer => cases.Where(c => c.OfficerId == officer && c.OfficerFor == c.Awaits))];
            default:
                return [cases];
        }
    }

    private async Task<IReadOnlyList<IQueryable<Case>>> OfTextAsync(IReadOnlyList<IQueryable<Case>> ways, string text, CancellationToken cancellation)
    {
        var codes = new HashSet<string>();
        foreach (var division in actors.Current.Duties.Select(duty => WithLists(duty.Division)).Distinct())
        {
            codes.UnionWith((await catalog.ListAsync(division, text, FewLists + 1, cancellation)).Select(list => list.Content.TaskCode));
        }

        return [.. ways.SelectMany(cases => OfText(cases, text, codes))];
    }

    // Below the banner nobody publishes lists: a center or station handles those of its banner.
    private static string WithLists(string division) => DivisionCode.Parse(division).Level > DivisionLevel.Banner ? $"{Case.BannerOf(division)}000000" : division;

    private static IEnumerable<IQueryable<Case>> OfText(IQueryable<Case> cases, string text, HashSet<string> codes)
    {
        yield return cases.Where(c => c.Number == text);
        yield return cases.Where(c => c.FiledBy == text);
        if (codes.Count > FewLists)
        {
            yield return cases.Where(c => c.ItemName.Contains(text));
            yield break;
        }

        foreach (var code in codes)
        {
            yield return cases.Where(c => c.TaskCode == code);
        }
    }
}
