using Banshi.Platform.Outbox;

namespace Banshi.Cases.Domain;

/// <summary>委托受理: a center or station of the base level took a case that it accepts for the agency.</summary>
internal sealed record TakenForAgency(Guid CaseId, string By) : IEvent
{
    public static string Name => "cases.taken-for-agency";
}
