using Banshi.Platform.Outbox;

namespace Banshi.Licenses.Contracts;

/// <summary>Something about a license that its holder is to be told, wherever he is.</summary>
/// <param name="Id">Key of the event: whoever hears it twice tells it once.</param>
/// <param name="Step">What happened.</param>
/// <param name="PartyId">The holder's account party.</param>
/// <param name="TypeName">证照名称.</param>
/// <param name="AgencyName">The department that it is about.</param>
/// <param name="Until">The day that matters with it; null where there is none.</param>
public sealed record LicenseStepped(Guid Id, LicenseStep Step, Guid PartyId, string TypeName, string AgencyName, DateOnly? Until) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "licenses.stepped";
}

/// <summary>What happened to a license.</summary>
public enum LicenseStep
{
    /// <summary>A department asks to use it for a case that is not on this platform.</summary>
    UseAsked = 1,

    /// <summary>A department's system used it for the first time under a grant.</summary>
    FirstUsed = 2,
}
