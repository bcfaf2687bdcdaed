using Banshi.Catalog.Contracts;
using Banshi.Platform.Outbox;

namespace Banshi.Cases.Domain;

/// <summary>委托受理, 授权办理: a center or station of the base level took a case that it accepts for the agency, or handles under its authorization.</summary>
internal sealed record TakenForAgency(Guid CaseId, string By, BaseLevelMode Mode) : IEvent
{
    public static string Name => "cases.taken-for-agency";
}
