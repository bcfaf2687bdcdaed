using Banshi.Forms.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>Who applies, and what the platform knows of him already, so that nobody writes it again.</summary>
internal sealed class ApplicantFacts(ActorSource actors, IIdentity identity, ILicenses licenses)
{
    /// <param name="Applicant">The applicant.</param>
    /// <param name="PartyId">His account party; null for somebody without one.</param>
    /// <param name="Known">Values by prefill source.</param>
    public sealed record Facts(Applicant Applicant, Guid? PartyId, IReadOnlyDictionary<string, string> Known);

    /// <summary>Of the person who is signed in, for himself or for a firm; with what his licenses say where a form asks for it.</summary>
    public async Task<Facts> OfActorAsync(FormDefinition form, CancellationToken cancellation)
    {
        var party = (await identity.FindPartyAsync(actors.Current.Party!.Id, cancellation))!;
        var agent = party.Kind == PartyKind.Enterprise ? await identity.FindPersonAsync(actors.Current.AccountId, cancellation) : null;
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

        await AddLicensesAsync(known, party.IdType, party.IdNumber, form, cancellation);
        return new Facts(ApplicantOf(party, agent), party.Id, known);
    }

    /// <summary>What the licenses of somebody say, where a form asks for it.</summary>
    public async Task AddLicensesAsync(Dictionary<string, string> known, string idType, string idNumber, FormDefinition form, CancellationToken cancellation)
    {
        foreach (var type in LicenseTypesOf(form))
        {
            if (await licenses.OfHolderAsync(idType, idNumber, type, cancellation) is [var held, ..])
            {
                held.Fields.ToList().ForEach(field => known[$"license.{type}.{field.Key}"] = field.Value);
            }
        }
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
