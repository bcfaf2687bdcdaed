using Banshi.Cases.Contracts;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// After the decision: makes the license that the list names, completes the case, and delivers it where the applicant chose electronic delivery. It runs
/// from the outbox and may run again: the license is found by its case, and a case that is complete stays as it is.
/// </summary>
internal sealed class CompleteCase(CaseActs acts, ICatalog catalog, IForms forms, ILicenses licenses, IIdentity identity, EventBus events) : IEventHandler<CaseDecided>
{
    public async Task HandleAsync(CaseDecided @event, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().SingleAsync(c => c.Id == @event.CaseId, cancellation);
        if (one.State != CaseState.Decided)
        {
            return;
        }

        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        var sheet = (await forms.OpenAsync(one.SheetId, cancellation))!;
        var taken = new CaseActs.Taken(one, list);
        if (@event.Granted && list.Content.Results.FirstOrDefault(result => result.LicenseType is not null)?.LicenseType is { } type)
        {
            var license = await licenses.IssueAsync((await OrderAsync(one, type, sheet, cancellation)) with { IsRenewal = list.Content.IsRenewal }, cancellation);
            one.LicenseIdentifier = license.Identifier;
            acts.Record(taken, "cases.issue-license", new { license.Identifier, license.Number, license.TypeName }, "办结");
        }

        await CompleteAsync(taken, Enum.TryParse<Delivery>(sheet.Answers.Text(FormQuestions.Delivery), out var chosen) ? chosen : Delivery.PickUp);
        if (await acts.Db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("The case changed while it was being completed; it is tried again.");
        }
    }

    private async Task CompleteAsync(CaseActs.Taken taken, Delivery chosen)
    {
        var one = taken.Case;
        (one.State, one.CompletedAt, one.Awaits) = (CaseState.Completed, acts.Clock.UtcNow, Awaited.Window);

        // Before anything else that follows: the applicant's page offers the rating from now on.
        events.Publish(new CaseCompleted(one.Id, one.Number!, one.TaskCode, one.ItemName, one.AgencyId, one.Division, one.PartyId, one.CompletedAt.Value));
        CaseClock.StartDelivery(one, await acts.CalendarAsync(one), taken.List.Content, acts.Clock.UtcNow);
        acts.Record(taken, "cases.complete", new { one.Granted, delivery = chosen.ToString() }, "办结");
        await acts.EndEscalationsAsync(taken);
        if (chosen == Delivery.Electronic)
        {
            (one.State, one.Awaits) = (CaseState.Delivered, Awaited.Nobody);
            CaseClock.Stop(one);
            acts.Record(taken, "cases.deliver", new { how = "电子送达" }, "送达");
        }

        acts.TellLifeEvent(one.LifeEventCaseId);
    }

    private async Task<string> AddressAsync(Case one, CancellationToken cancellation) =>
        (await identity.FindPartyAsync(one.Applicant.IdType, one.Applicant.IdNumber, cancellation))?.Address ?? "";

    private async Task<LicenseOrder> OrderAsync(Case one, string type, AnswerSheet sheet, CancellationToken cancellation)
    {
        string? replaces = null;
        var sources = new Dictionary<string, string>
        {
            ["applicant.name"] = one.Applicant.Name,
            ["applicant.idNumber"] = one.Applicant.IdNumber,
            ["applicant.phone"] = one.Applicant.Phone,
            ["applicant.address"] = await AddressAsync(one, cancellation),
        };
        foreach (var (question, answer) in sheet.Journey.Answers.ByQuestion.Where(one => one.Value is not NoAnswer))
        {
            sources[$"form.{question}"] = AnswerText.Of(answer);
        }

        foreach (var reused in sheet.Answers.Files().Where(file => file.License is not null))
        {
            var held = await licenses.ReadAsync(reused.License!, one.Id, cancellation);
            replaces = held?.TypeCode == type ? held.Identifier : replaces;
            held?.Fields.ToList().ForEach(field => sources[$"license.{field.Key}"] = field.Value);
        }

        return new LicenseOrder(one.Id, type, one.Applicant.Name, one.Applicant.IdType, one.Applicant.IdNumber, one.AgencyId, Clock.LegalDay(one.DecidedAt!.Value), sources)
        {
            Replaces = replaces,
        };
    }
}
