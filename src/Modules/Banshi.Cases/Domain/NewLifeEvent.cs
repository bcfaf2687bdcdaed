using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Creates the one form of a life event, from the portal or at a window: pinned to the lists that are in force.</summary>
internal sealed class NewLifeEvent(CaseActs acts, ILifeEvents lifeEvents, IForms forms)
{
    /// <summary>What somebody can apply for.</summary>
    public sealed record Offer(AnsweredLifeEvent LifeEvent, LifeEventScope Scope, string Division)
    {
        private bool IsJoint => Scope.Together.Any(part => part.Partner is not null || (part.Place is { Division: { } at } && !DivisionCode.Parse(at).Contains(DivisionCode.Parse(Division))));

        /// <summary>The place of a part, where not all of them lie where it is taken; null otherwise.</summary>
        public AnsweredPlace? PlaceOf(PlannedPart part) => IsJoint && part.Place is { DivisionName.Length: > 0 } place ? place : null;
    }

    /// <summary>What a life event offers an applicant; the problem says why it offers nothing.</summary>
    public async Task<Result<Offer>> OfferAsync(string id, string? division, IReadOnlyDictionary<string, string> choices, bool isEnterprise, CancellationToken cancellation)
    {
        if (await lifeEvents.AnswerAsync(id, division, choices, cancellation) is not { } found)
        {
            return PlatformProblems.Unknown;
        }

        if (division is null || found.Info.State != LifeEventState.On)
        {
            return CaseProblems.LifeEventNotOpen.With(found.Info.Name);
        }

        if (found.Places.Select(Refuse).OfType<FieldProblem>().ToList() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (found.Plan is null)
        {
            return CaseProblems.LifeEventUnanswered.With(found.Unanswered);
        }

        var scope = LifeEventScope.Of(found.Plan, isEnterprise);
        return scope.Together.Count == 0 ? NothingLeft(found, isEnterprise) : new Offer(found, scope, division);
    }

    private static Problem NothingLeft(AnsweredLifeEvent found, bool isEnterprise) =>
        found.Plan!.Parts.Where(part => part is { Form: null, Place: not null }).Select(part => part.Place!.Name).Distinct().ToList() is { Count: > 0 } places
            ? CaseProblems.PlacesTakeNoPart.With(found.Info.Name, string.Join('、', places))
            : CaseProblems.LifeEventNotServed.With(found.Info.Name, isEnterprise ? "企业或者其他组织" : "个人");

    private static FieldProblem? Refuse(AnsweredPlace place) => place.State switch
    {
        PlaceState.Unknown => CaseProblems.PlaceUnknown.For(place.Field, place.Name),
        PlaceState.Same => CaseProblems.PlaceSame.For(place.Field, place.Name),
        _ => null,
    };

    /// <summary>The draft that an applicant has under way for the same; null where there is none.</summary>
    public async Task<Guid?> UnderWayAsync(Guid partyId, Offer offer, CancellationToken cancellation)
    {
        var drafts = await acts.Db.Set<LifeEventCase>().AsNoTracking().Include(one => one.Parts)
            .Where(one => one.PartyId == partyId && one.LifeEvent == offer.LifeEvent.Info.Id && one.Channel == Channel.Portal && one.SubmittedAt == null)
            .OrderByDescending(one => one.CreatedAt).ToListAsync(cancellation);
        var parts = offer.Scope.Together.Select(part => (part.List!.Id, offer.PlaceOf(part)?.DivisionName ?? "")).ToHashSet();
        return drafts.Find(draft => draft.Division == offer.Division && parts.SetEquals(draft.Parts.Select(part => (part.ItemVersionId, part.PlaceAt))))?.Id;
    }

    public async Task<Result<Guid>> CreateAsync(Offer offer, ApplicantFacts.Facts facts, Channel channel, CancellationToken cancellation)
    {
        var form = offer.Scope.Form;
        var sheet = await forms.StartAsync(await forms.KeepAsync(form.Form, cancellation), facts.Known, null, cancellation);
        var one = new LifeEventCase
        {
            Id = Guid.CreateVersion7(),
            LifeEvent = offer.LifeEvent.Info.Id,
            ItemName = offer.LifeEvent.Info.Name,
            Division = offer.Division,
            AgencyId = offer.Scope.Together.Select(part => part.List!.AgencyId).FirstOrDefault(agency => agency is not null) ?? Guid.Empty,
            Channel = channel,
            PartyId = facts.PartyId,
            Applicant = facts.Applicant,
            Choices = JsonSerializer.Serialize(offer.LifeEvent.Choices),
            SheetId = sheet.Id,
            CreatedAt = acts.Clock.UtcNow,
        };
        one.Parts.AddRange(offer.Scope.Together.Select((part, index) => new LifeEventPart
        {
            LifeEventCaseId = one.Id,
            PartId = part.Id,
            Position = index,
            Name = part.Name,
            PlaceName = offer.PlaceOf(part)?.Name ?? "",
            PlaceAt = offer.PlaceOf(part)?.DivisionName ?? "",
            ItemVersionId = part.List!.Id,
            Elsewhere = part.Partner is { } partner ? JsonSerializer.Serialize(new PartElsewhere(partner, part.List.Content), FormJson.Options) : null,
            After = [.. part.After],
            Places = JsonSerializer.Serialize(form.Places[part.Id]),
            CaseId = Guid.CreateVersion7(),
        }));
        acts.Db.Add(one);
        acts.Record(one, "cases.start-life-event", new { one.LifeEvent, parts = one.Parts.Count });
        return await acts.Db.SaveAsync(cancellation) is { } stale ? stale : one.Id;
    }
}
