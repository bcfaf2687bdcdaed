using Banshi.Cases.Timing;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Domain;

/// <summary>
/// Turns a part of a life event that another platform handles into one application to it, by the messages of every application that others decide: the answers
/// of the one form, and the decisions on the parts before it. Where that leaves something open, whoever handed the one form in completes and sends it.
/// </summary>
internal sealed class PartnerPartStart(CrossRegionActs acts, EarlierResults earlier, IForms forms, IOptions<CrossRegionOptions> options)
{
    /// <summary>Begins a part; durable with the caller's save.</summary>
    public async Task RunAsync(LifeEventCase whole, LifeEventPart part, PartElsewhere there, Answers together, CancellationToken cancellation)
    {
        var sheet = await forms.StartAsync(there.Content.FormId!.Value, new Dictionary<string, string>(), null, cancellation);
        var one = New(whole, part, there, sheet.Id);
        acts.Db.Add(one);
        acts.Record(one, "cases.cross-region-start", new { item = one.ItemName, one.DecidedBy, lifeEvent = whole.ItemName });

        var answers = part.AnswersOf(together);
        await earlier.AddAsync(answers, one, [.. whole.Before(part)], sheet.Form, part.Asks, cancellation);
        sheet = forms.Put(sheet, answers);
        if (Submission.Refuse(sheet.Journey) is null)
        {
            forms.Close(sheet);
            acts.Send(one, sheet.Answers, $"{whole.SubmittedBy}{(whole.Channel == Channel.Window ? "" : "网上申请")}，“{whole.ItemName}”多地联办");
        }
        else
        {
            one.DueOn = one.IsOnline ? null : await acts.WithinAsync(one, options.Value.Forward);
            acts.TellApplicant(one);
        }

        part.State = PartState.Begun;
    }

    private CrossRegionCase New(LifeEventCase whole, LifeEventPart part, PartElsewhere there, Guid sheet) => new()
    {
        Id = part.CaseId,
        Partner = there.Platform.Code,
        DecidedBy = there.Content.AgencyName,
        ListVersionId = part.ItemVersionId,
        TaskCode = there.Content.TaskCode,
        ItemName = there.Content.Name,
        Division = whole.Division,
        AgencyId = Guid.Empty,
        PartyId = whole.PartyId,
        Applicant = whole.Applicant,
        LifeEventCaseId = whole.Id,
        SheetId = sheet,
        CreatedAt = acts.Clock.UtcNow,
        TakenBy = whole.Channel == Channel.Window ? whole.SubmittedBy : "",
    };
}
