using Banshi.Cases.Contracts;
using Banshi.Cases.Timing;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Domain;

/// <summary>What the side that decides says is kept with the application, and becomes the next task of the window that took it, or lies in the space of the applicant who handed it in.</summary>
internal sealed class HearDecidingSide(CrossRegionActs acts, ActorSource actors, IForms forms, IOptions<CrossRegionOptions> options)
{
    private const int LongestNumber = 50;

    public async Task HearAsync(PartnerMessage message, CrossRegionMessage body, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<CrossRegionCase>().SingleOrDefaultAsync(c => c.Id == message.ApplicationId && c.Partner == message.Partner, cancellation)
            ?? throw new InvalidOperationException($"No application {message.ApplicationId} was sent to {message.PartnerName}.");

        // The window knows who decides by the name of the agency.
        actors.Current = actors.Current with { Name = one.DecidedBy };
        if (body is NotTaken notTaken)
        {
            (one.State, one.Note, one.DueOn) = (CrossRegionState.NotTaken, notTaken.Reason, null);
            acts.Record(one, "cases.cross-region-told", new { reason = notTaken.Reason });
            Tell(one);
            return;
        }

        await FollowAsync(one, (Progress)body, message.Files, cancellation);
    }

    private async Task FollowAsync(CrossRegionCase one, Progress progress, IReadOnlyDictionary<string, Guid> files, CancellationToken cancellation)
    {
        var before = one.State;
        one.Number = progress.Number.Length <= LongestNumber ? progress.Number : progress.Number[..LongestNumber];
        (one.Until, one.Granted, one.ResultPosted) = (progress.Until, progress.Granted, progress.ResultPosted);
        one.Results = [.. one.Results, .. progress.Documents.Where(document => files.ContainsKey(document.Key) && !one.Results.Exists(kept => kept.FileId == files[document.Key]))
            .Select(document => new ResultFile { FileId = files[document.Key], Name = document.Value })];

        // What the window has handed over is handed over, whatever was under way to it at that moment.
        if (before == CrossRegionState.Delivered || before == progress.State)
        {
            return;
        }

        one.State = progress.State;
        Tell(one);
        one.DueOn = progress.State == CrossRegionState.Completed && !one.IsOnline ? await acts.WithinAsync(one, options.Value.HandOver) : null;
        if (progress.State == CrossRegionState.Correcting)
        {
            one.Points = [.. progress.Points.Select(point => new CorrectionPoint { Question = point.Question, Label = point.Label, Reason = point.Reason })];
            one.SheetId = forms.Copy((await forms.OpenAsync(one.SheetId, cancellation))!);
        }

        acts.Record(one, "cases.cross-region-told", new { state = CaseNames.Of(one.State), caseNumber = one.Number, points = progress.Points.Select(point => new { point.Label, point.Reason }) });
        if (one is { State: CrossRegionState.Completed, IsOnline: true })
        {
            DeliverOnline(one);
        }
    }

    private void Tell(CrossRegionCase one)
    {
        acts.TellLifeEvent(one);
        acts.TellApplicant(one);
    }

    // What came back lies in the applicant's own space: no window has to hand it over.
    private void DeliverOnline(CrossRegionCase one)
    {
        one.State = CrossRegionState.Delivered;
        acts.Record(one, "cases.deliver", new { receiver = one.Applicant.Name });
        acts.Say(one, new HandedOver(one.Applicant.Name, "网上送达"), []);
    }
}
