using System.Security.Claims;
using System.Text.Json;

namespace Banshi.Platform.Actors;

/// <summary>The actor inside the claims of a session.</summary>
public static class ActorClaims
{
    private const string Duty = "banshi:duty";
    private const string PartyId = "banshi:party";
    private const string PartyName = "banshi:party-name";
    private const string DisplayName = "banshi:name";
    private const string Voucher = "banshi:voucher";

    /// <summary>The claim of a session that was opened with two factors (RFC 8176).</summary>
    public static Claim TwoFactors => new("amr", "mfa");

    /// <summary>The claims that carry an actor beside those of the account.</summary>
    public static IEnumerable<Claim> Write(string name, PartyRef? party, IEnumerable<Duty> duties)
    {
        yield return new Claim(DisplayName, name);
        if (party is not null)
        {
            yield return new Claim(PartyId, party.Id.ToString());
            yield return new Claim(PartyName, party.Name);
        }

        foreach (var duty in duties)
        {
            yield return new Claim(Duty, JsonSerializer.Serialize(duty));
        }
    }

    /// <summary>The claim of a session that somebody vouched for.</summary>
    public static Claim Write(VouchedBy voucher) => new(Voucher, JsonSerializer.Serialize(voucher));

    /// <summary>Who vouched for a session; null where the person signed in here.</summary>
    public static VouchedBy? VoucherOf(ClaimsPrincipal principal) =>
        principal.FindFirstValue(Voucher) is { } voucher ? JsonSerializer.Deserialize<VouchedBy>(voucher) : null;

    /// <summary>Whether a session was opened with two factors.</summary>
    public static bool HasTwoFactors(ClaimsPrincipal principal) => principal.HasClaim(TwoFactors.Type, TwoFactors.Value);

    /// <summary>Reads the actor back; nobody where the session is not signed in.</summary>
    public static Actor Read(ClaimsPrincipal principal, Channel channel)
    {
        if (principal.Identity?.IsAuthenticated != true || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            return Actor.Anonymous with { Channel = channel };
        }

        var actor = new Actor
        {
            AccountId = account,
            Name = principal.FindFirstValue(DisplayName) ?? "",
            Channel = channel,
            HasTwoFactors = HasTwoFactors(principal),
            Voucher = VoucherOf(principal),
        };

        // Whoever is vouched for acts as an applicant alone, even where the person has duties too.
        return !actor.HasTwoFactors && actor.Voucher is null ? actor : actor with
        {
            Party = Guid.TryParse(principal.FindFirstValue(PartyId), out var party) ? new PartyRef(party, principal.FindFirstValue(PartyName) ?? "") : null,
            Duties = actor.Voucher is not null ? [] : [.. principal.FindAll(Duty).Select(claim => JsonSerializer.Deserialize<Duty>(claim.Value)!)],
        };
    }
}
