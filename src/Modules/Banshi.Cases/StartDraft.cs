using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>An applicant begins: a draft that is pinned to the list in force, filled with what the platform knows already. A draft under way is gone on with.</summary>
internal sealed class StartDraft(CaseActs acts, ICatalog catalog, IIdentity identity, IForms forms, ILicenses licenses, NewDraft drafts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <summary>The list, and the draft that is under way for it, if any.</summary>
    public async Task<Result<View>> ViewAsync(string taskCode, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(taskCode, cancellation) is not { } list)
        {
            return PlatformProblems.Unknown;
        }

        if (!list.Content.CanApply || list.AgencyId is null)
        {
            return CaseProblems.CannotApply;
        }

        return new View(list, await drafts.UnderWayAsync(acts.Actor.Party!.Id, list, cancellation));
    }

    public sealed record View(ItemVersionInfo List, Guid? DraftId);

    public async Task<Result<Guid>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        if (!(await ViewAsync(taskCode, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        if (view.DraftId is { } draft)
        {
            return draft;
        }

        var party = (await identity.FindPartyAsync(acts.Actor.Party!.Id, cancellation))!;
        if (WhoMayApply.Refuse(view.List.Content, party.Kind == PartyKind.Enterprise) is { } refused)
        {
            return refused;
        }

        var agent = party.Kind == PartyKind.Enterprise ? await identity.FindPersonAsync(acts.Actor.AccountId, cancellation) : null;
        var known = await KnownAsync(view.List.Content, party, agent, cancellation);
        return await drafts.CreateAsync(new NewDraft.Order(view.List, ApplicantOf(party, agent), party.Id, Channel.Portal, known), cancellation);
    }

    private async Task<Dictionary<string, string>> KnownAsync(ItemContent list, PartyInfo party, PartyInfo? agent, CancellationToken cancellation)
    {
        var known = new Dictionary<string, string>
        {
            ["applicant.name"] = party.Name,
            ["applicant.idNumber"] = party.IdNumber,
            ["applicant.phone"] = agent?.Phone ?? party.Phone,
            ["applicant.address"] = party.Address,
        };
        if (agent is not null)
        {
            (known["agent.name"], known["agent.idNumber"], known["agent.phone"]) = (agent.Name, agent.IdNumber, agent.Phone);
        }

        var form = (await forms.FindAsync(list.FormId!.Value, cancellation))!;
        foreach (var type in LicenseTypesOf(form))
        {
            if (await licenses.OfHolderAsync(party.IdType, party.IdNumber, type, cancellation) is [var held, ..])
            {
                held.Fields.ToList().ForEach(field => known[$"license.{type}.{field.Key}"] = field.Value);
            }
        }

        return known;
    }

    private static IEnumerable<string> LicenseTypesOf(FormDefinition form) => form.Sections.SelectMany(section => section.Questions)
        .Select(question => question.Prefill?.Split('.') is ["license", var type, _] ? type : null).OfType<string>().Distinct();

    private static Applicant ApplicantOf(PartyInfo party, PartyInfo? agent) => new()
    {
        IsEnterprise = party.Kind == PartyKind.Enterprise,
        Name = party.Name,
        IdType = party.IdType,
        IdNumber = party.IdNumber,
        Phone = agent?.Phone ?? party.Phone,
        AgentName = agent?.Name ?? "",
        AgentIdNumber = agent?.IdNumber ?? "",
    };
}
