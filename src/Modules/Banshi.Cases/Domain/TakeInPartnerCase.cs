using System.Globalization;
using Banshi.Cases.Contracts;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Outbox;
using Banshi.Standards;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Domain;

/// <summary>Takes an application in that was taken elsewhere: an ordinary case from then on, with the same clock as any other.</summary>
internal sealed class TakeInPartnerCase(CaseActs acts, NewDraft drafts, Submission submission, PartnerAnswers answers, EventBus events, IOptions<CrossRegionOptions> options)
{
    public async Task RunAsync(PartnerMessage message, Applied applied, CancellationToken cancellation)
    {
        var list = await answers.ListAsync(applied.ListVersion, cancellation);
        var given = PartnerAnswers.Here(applied.Answers, message.Files);
        var mode = message.Partner.Length == 0 ? applied.Mode : null;
        if (await RefuseAsync(list, given, applied, mode, cancellation) is { } reason)
        {
            events.Publish(new CrossRegionSent(Guid.CreateVersion7(), message.Partner, message.ApplicationId, 1, new NotTaken(reason).ToJson(), []));
            return;
        }

        var facts = await answers.FactsAsync(applied.Applicant, cancellation);
        var (one, sheet) = await drafts.AddAsync(new NewDraft.Order(list!, facts, Channel.Partner) { Before = given }, cancellation);
        await submission.WriteAsync(new CaseActs.Taken(one, list!), await answers.PutAsync(one, sheet, given, cancellation), cancellation);
        acts.Db.Add(new CrossRegionOrigin
        {
            CaseId = one.Id,
            Partner = message.Partner,
            ApplicationId = message.ApplicationId,
            TakenBy = $"{message.PartnerName} {applied.By}".Trim(),
            AnswerBy = Deadline.InWorkingDays(await acts.CalendarAsync(one), acts.Clock.Today, options.Value.Answer),
        });
        events.Publish(new CrossRegionMoved(one.Id));
        if (mode is BaseLevelMode.Acceptance or BaseLevelMode.Decision)
        {
            events.Publish(new TakenForAgency(one.Id, acts.Actor.Name, mode.Value));
        }
    }

    private static bool IsOpen(ItemContent list, BaseLevelMode? mode) =>
        mode is null ? list.Scope != CrossRegionScope.None : list.BaseLevel.Any(one => one.Mode == mode);

    private async Task<string?> RefuseAsync(ItemVersionInfo? list, Answers given, Applied applied, BaseLevelMode? mode, CancellationToken cancellation)
    {
        if (list?.AgencyId is null || list.Content.FormId is not { } form || !IsOpen(list.Content, mode))
        {
            return CaseProblems.NotCrossRegion.Zh;
        }

        var refused = await submission.RefuseAsync(list, cancellation)
            ?? WhoMayApply.Refuse(list.Content, applied.Applicant.IsEnterprise)
            ?? await submission.RefuseAsync(PartnerAnswers.Of(applied.Applicant), Journey.Of(await answers.FormAsync(form, cancellation), given), cancellation);
        return refused is null ? null : string.Format(CultureInfo.InvariantCulture, refused.Kind.Zh, [.. refused.Arguments]);
    }
}
