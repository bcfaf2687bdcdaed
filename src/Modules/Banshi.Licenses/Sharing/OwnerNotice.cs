using Banshi.Licenses.Alarms;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Sharing;

/// <summary>Something that the agency which answers for a type of license is to know, until one of its officers has seen it. Facts, not words.</summary>
internal sealed class OwnerNotice : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    /// <summary>The agency that answers for the type.</summary>
    public required Guid AgencyId { get; init; }

    public required string Division { get; init; }

    public Guid? PartyId => null;

    /// <summary>The grant or the alarm that it is about: told once to each agency.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The rule that was broken; null for the first use of a grant.</summary>
    public required AlarmRule? Rule { get; init; }

    /// <summary>The agency whose system read, or the person whom the alarm is about.</summary>
    public required string Who { get; init; }

    /// <summary>The types of the agency that it is about.</summary>
    public required string TypeNames { get; init; }

    public required DateTime At { get; init; }

    public DateTime? SeenAt { get; set; }

    public string SeenBy { get; set; } = "";

    public Guid Version { get; set; }
}
