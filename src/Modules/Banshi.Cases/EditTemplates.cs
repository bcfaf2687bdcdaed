using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// An officer keeps texts for opinions and notices: own ones, and those of an agency. An agency's are written by its approvers, who answer for what it writes to
/// people.
/// </summary>
internal sealed class EditTemplates(AppDbContext db, ActorSource actors, AuditTrail audit, IDirectory directory) : IGuarded
{
    public static Guard Guard => TakeCase.Guard;

    /// <summary>What an officer enters.</summary>
    /// <param name="Kind">Where it is used.</param>
    /// <param name="Title">How it is found in the list.</param>
    /// <param name="Text">The text, with its placeholders.</param>
    /// <param name="AgencyId">For whom; null for oneself.</param>
    public sealed record Entry(TemplateKind? Kind, string Title, string Text, Guid? AgencyId);

    /// <summary>Own templates and those of one's agencies, by kind and title.</summary>
    public async Task<IReadOnlyList<TextTemplate>> ListAsync(CancellationToken cancellation)
    {
        var agencies = actors.Current.Duties.Select(duty => duty.AgencyId).OfType<Guid>().ToList();
        return await db.Set<TextTemplate>().AsNoTracking()
            .Where(one => one.AgencyId == null ? one.OwnerId == actors.Current.AccountId : agencies.Contains(one.AgencyId.Value))
            .OrderBy(one => one.Kind).ThenBy(one => one.Title).ToListAsync(cancellation);
    }

    /// <summary>Own templates and those of the agency that handles a case, by title: whoever may act on the case uses its agency's words.</summary>
    public async Task<IReadOnlyList<TextTemplate>> ForAsync(Guid agencyId, CancellationToken cancellation) =>
        await db.Set<TextTemplate>().AsNoTracking().Where(one => one.AgencyId == null ? one.OwnerId == actors.Current.AccountId : one.AgencyId == agencyId)
            .OrderBy(one => one.Title).ToListAsync(cancellation);

    /// <summary>The agencies for which this officer may write.</summary>
    public async Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(CancellationToken cancellation)
    {
        var agencies = new List<AgencyInfo>();
        foreach (var id in Written)
        {
            agencies.Add((await directory.FindAgencyAsync(id, cancellation))!);
        }

        return agencies;
    }

    /// <summary>A template that this officer may change; null where there is none.</summary>
    public async Task<TextTemplate?> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<TextTemplate>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } template && MayChange(template) ? template : null;

    public bool MayChange(TextTemplate template) => template.AgencyId is { } agency ? Written.Contains(agency) : template.OwnerId == actors.Current.AccountId;

    /// <summary>Writes a new one, or another text for one that is there.</summary>
    /// <param name="id">The template; null for a new one.</param>
    /// <param name="entry">What it is to be.</param>
    /// <param name="version">The version that the officer saw.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid? id, Entry entry, Guid version, CancellationToken cancellation)
    {
        if (Check(entry) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (entry.AgencyId is { } agency && !Written.Contains(agency))
        {
            return PlatformProblems.Forbidden.With();
        }

        var template = id is { } known ? await FindAsync(known, cancellation) : db.Add(New(entry)).Entity;
        if (template is null)
        {
            return PlatformProblems.Unknown.With();
        }

        if (id is not null)
        {
            See(template, version);
        }

        (template.Kind, template.Title, template.Text, template.AgencyId) = (entry.Kind!.Value, entry.Title.Trim(), entry.Text.Trim(), entry.AgencyId);
        template.OwnerId = entry.AgencyId is null ? actors.Current.AccountId : template.OwnerId;
        audit.Record(template.Id, "cases.write-template", new { kind = template.Kind.ToString(), template.Title, template.Text, template.AgencyId });
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RemoveAsync(Guid id, Guid version, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } template)
        {
            return PlatformProblems.Unknown.With();
        }

        See(template, version);
        db.Remove(template);
        audit.Record(id, "cases.remove-template", new { template.Title, template.AgencyId });
        return await db.SaveAsync(cancellation);
    }

    // Whoever changed it since is not overwritten unseen.
    private void See(TextTemplate template, Guid version) => db.Entry(template).Property(one => one.Version).OriginalValue = version;

    private List<Guid> Written => [.. actors.Current.Duties.Where(duty => duty.Role == Role.Approver).Select(duty => duty.AgencyId).OfType<Guid>().Distinct()];

    private TextTemplate New(Entry entry) => new() { Id = Guid.CreateVersion7(), OwnerId = actors.Current.AccountId, Kind = entry.Kind!.Value, Title = entry.Title, Text = entry.Text };

    private static List<FieldProblem> Check(Entry entry)
    {
        List<FieldProblem> wrong = [];
        if (entry.Kind is null || !Enum.IsDefined(entry.Kind.Value))
        {
            wrong.Add(CaseProblems.ChooseFirst.For("Kind"));
        }

        Check(wrong, "Title", entry.Title, TextTemplate.LongestTitle, "名称", "a name");
        Check(wrong, "Text", entry.Text, TextTemplate.LongestOf(entry.Kind), "内容", "the text");
        return wrong;
    }

    private static void Check(List<FieldProblem> wrong, string field, string text, int longest, string zh, string en)
    {
        if (text.Trim().Length == 0)
        {
            wrong.Add(PlatformProblems.Missing(field, zh, en));
        }
        else if (text.Trim().Length > longest)
        {
            wrong.Add(PlatformProblems.TooLong.For(field, zh, longest, text.Trim().Length));
        }
    }
}
