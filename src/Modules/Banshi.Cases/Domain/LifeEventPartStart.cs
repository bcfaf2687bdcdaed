using Banshi.Cases.Contracts;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>
/// Turns a part of a life event into its case: the answers of the one form answer it, and what the parts before it ended in is filled in. Where that leaves
/// something open, the case stays a draft for the applicant to complete; otherwise it is handed in at once.
/// </summary>
internal sealed class LifeEventPartStart(NewDraft drafts, Submission submission, ApplicantFacts applicants, EarlierResults earlier, IForms forms, CaseActs acts)
{
    /// <summary>Begins a part; durable with the caller's save.</summary>
    public async Task RunAsync(LifeEventCase lifeEvent, LifeEventPart part, ItemVersionInfo list, Answers together, CancellationToken cancellation)
    {
        var form = (await forms.FindAsync(list.Content.FormId!.Value, cancellation))!;
        var known = new Dictionary<string, string>();
        await applicants.AddLicensesAsync(known, lifeEvent.Applicant.IdType, lifeEvent.Applicant.IdNumber, form, cancellation);
        var facts = new ApplicantFacts.Facts(lifeEvent.Applicant, lifeEvent.PartyId, known);
        var (one, sheet) = await drafts.AddAsync(new NewDraft.Order(list, facts, lifeEvent.Channel) { Part = part }, cancellation);

        sheet = forms.Put(sheet, await AnswersAsync(lifeEvent, part, one, form, together, cancellation));
        if (await submission.RefuseAsync(one.Applicant, sheet.Journey, cancellation) is null)
        {
            await submission.WriteAsync(new CaseActs.Taken(one, list), sheet, cancellation);
        }
        else
        {
            acts.Tell(one, CaseStep.ToComplete);
        }

        part.State = PartState.Begun;
    }

    private async Task<Dictionary<string, Answer>> AnswersAsync(
        LifeEventCase lifeEvent, LifeEventPart part, Case one, FormDefinition form, Answers together, CancellationToken cancellation)
    {
        var answers = part.AnswersOf(together);
        await earlier.AddAsync(answers, one, lifeEvent.IsJoint ? [.. lifeEvent.Before(part)] : [], form, part.Asks, cancellation);
        return answers;
    }
}
