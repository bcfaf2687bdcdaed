using System.Text;
using Banshi.Directory.Contracts;
using Banshi.Licenses.Seals;
using Banshi.Ofd.Crypto;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

/// <summary>Changes the state of a license: an act in its chain and a signed line in its list, together with the state itself.</summary>
internal sealed class LicenseChanges(AppDbContext db, SealDesk seals, IDirectory directory, AuditTrail audit, Clock clock)
{
    /// <summary>A change as it is shown.</summary>
    /// <param name="Change">The change.</param>
    /// <param name="Statement">The text that was signed.</param>
    public sealed record Line(LicenseChange Change, string Statement);

    /// <summary>The list of changes of a license.</summary>
    /// <param name="Lines">From the first to the last.</param>
    /// <param name="IsTrue">Whether each signature is the agency's over just this text, and the last one leads to the state that the license has.</param>
    public sealed record Listing(IReadOnlyList<Line> Lines, bool IsTrue);

    /// <summary>Whether the issuing agency can sign a change of a license today.</summary>
    public Task<bool> CanSignAsync(License license, CancellationToken cancellation) => seals.CanSealAsync(license.AgencyId, SealPurposes.Change, cancellation);

    /// <summary>Does an act, or says why it cannot be done. Durable with the next save.</summary>
    public async Task<Problem?> MakeAsync(License license, LicenseAct act, string reason, CancellationToken cancellation)
    {
        if (LicenseLife.After(license.State, act) is not { } next)
        {
            return LicenseProblems.NotNow.With(LicenseNames.Of(license.State), LicenseNames.Of(act));
        }

        var before = await LinesAsync(license, cancellation);
        var change = new LicenseChange
        {
            LicenseId = license.Id,
            Sequence = before.Count + 1,
            At = clock.UtcNow,
            Act = act,
            From = license.State,
            To = next,
            Reason = reason,
            Clause = LicenseLife.ClauseOf(act),
        };
        var statement = change.Statement(license, before is [.., var last] ? last.Statement : "");
        var agency = (await directory.FindAgencyAsync(license.AgencyId, cancellation))!;
        (change.Signature, change.Certificate) = await seals.SignAsync(agency, license.Identifier, Encoding.UTF8.GetBytes(statement), cancellation);
        db.Add(change);
        (license.State, license.StateReason, license.StateSince) = (next, reason, change.At);
        audit.Record(license.Id, $"licenses.{act.ToString().ToLowerInvariant()}", new { license.Identifier, reason, change.Sequence }, change.Clause);
        return null;
    }

    /// <summary>The list of a license, checked.</summary>
    public async Task<Listing> ReadAsync(License license, CancellationToken cancellation)
    {
        var lines = await LinesAsync(license, cancellation);
        var authorities = await seals.AuthoritiesAsync(cancellation);
        var state = lines is [.., var last] ? last.Change.To : LicenseState.Valid;
        var isConnected = lines.Select((line, index) => line.Change.Sequence == index + 1 && line.Change.From == (index == 0 ? LicenseState.Valid : lines[index - 1].Change.To)).All(fits => fits);
        return new Listing(lines, license.State == state && isConnected && lines.All(line => IsSigned(line, authorities)));
    }

    private async Task<List<Line>> LinesAsync(License license, CancellationToken cancellation)
    {
        var lines = new List<Line>();
        foreach (var change in await db.Set<LicenseChange>().AsNoTracking().Where(one => one.LicenseId == license.Id).OrderBy(one => one.Sequence).ToListAsync(cancellation))
        {
            lines.Add(new Line(change, change.Statement(license, lines is [.., var last] ? last.Statement : "")));
        }

        return lines;
    }

    private static bool IsSigned(Line line, IReadOnlyList<Sm2Certificate> authorities)
    {
        var certificate = Sm2Certificate.Parse(line.Change.Certificate);
        return certificate.IsValidAt(line.Change.At)
            && authorities.Any(authority => authority.HasIssued(certificate))
            && certificate.PublicKey.Verify(Encoding.UTF8.GetBytes(line.Statement), line.Change.Signature);
    }
}
