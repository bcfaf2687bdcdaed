using System.Security.Cryptography;
using System.Text;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// A department's system asks a holder for an authorization where its case is not on this platform: under its own number and for its own purpose. Whether there is such a
/// license, and somebody who could answer, does not show; without an answer in time it is refused.
/// </summary>
internal sealed class AskHolder(Asks asks, SharingDoor door, IIdentity identity, EvidenceBook book) : IGuarded
{
    public static Guard Guard => SearchShared.Guard;

    /// <param name="Request">What every call says; its case is not named.</param>
    /// <param name="Named">Which license.</param>
    /// <param name="CaseNumber">The department's own number of its case.</param>
    public sealed record Input(SharedRequest Request, NamedLicense Named, string? CaseNumber);

    /// <param name="Id">Its key, which takes the place of that of a case in later calls.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="EndsAt">Until when the holder can answer, UTC.</param>
    public sealed record View(Guid Id, AskState State, DateTime EndsAt);

    public async Task<Result<View>> RunAsync(Input input, CancellationToken cancellation)
    {
        if (input.Named.IsEmpty)
        {
            return PlatformProblems.Invalid([LicenseProblems.HolderOrNumber.For("Number")]);
        }

        if (Texts.Check("CaseNumber", input.CaseNumber, LicenseAsk.LongestCaseNumber, "本部门办件编号", "the number of your own case").ToList() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var ask = Guid.CreateVersion7();
        var request = input.Request with { CaseId = ask };
        var found = await asks.Shared(input.Named, request.TypeCode).ToListAsync(cancellation);
        var verdict = await door.AdmitAsync(request, cancellation);
        if (!(await door.CloseAsync(verdict, request with { CaseId = null }, SharedOperation.Ask, found, cancellation)).Is(out _, out var refused))
        {
            return refused;
        }

        var subject = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.TypeCode!.Trim()}|{request.ItemCode!.Trim()}|{input.CaseNumber!.Trim()}|{input.Named.Normal()}".ToUpperInvariant())));
        var same = await asks.SameAsync(verdict.Grant!.Id, subject, cancellation);
        if ((same ?? await NewAsync(ask, verdict.Grant, request, subject, input.CaseNumber.Trim(), found, cancellation)) is not { } made)
        {
            return PlatformProblems.Stale;
        }

        foreach (var license in found)
        {
            var words = license.Id == made.LicenseId ? "等待持证人答复" : "证照不在有效状态，没有转给持证人";
            await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Ask, $"{made.Use}（经办人：{made.Operator}）", words, made.Id));
        }

        return Of(made);
    }

    /// <summary>How an ask of the caller's agency stands.</summary>
    public async Task<Result<View>> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await asks.OfCallerAsync(id, cancellation) is { } ask)
        {
            return Of(ask);
        }

        await book.RefuseAsync(id.ToString(), "查看用证请求的答复", "不是提出请求的部门");
        return PlatformProblems.Unknown;
    }

    private View Of(LicenseAsk ask) => new(ask.Id, ask.ToldAt(asks.Now), ask.EndsAt);

    private async Task<LicenseAsk?> NewAsync(Guid id, AccessGrant grant, SharedRequest request, string subject, string number, List<License> found, CancellationToken cancellation)
    {
        var license = found.Find(one => one.IsValidOn(asks.Today));
        var holder = license is null ? null : await identity.FindPartyAsync(license.HolderIdType, license.HolderIdNumber, cancellation);
        return await asks.AddAsync(new LicenseAsk
        {
            Id = id,
            GrantId = grant.Id,
            AgencyId = grant.AgencyId,
            AgencyName = grant.AgencyName,
            TypeName = grant.TypeName,
            Subject = subject,
            LicenseId = license?.Id,
            PartyId = holder?.Id,
            ItemCode = request.ItemCode!.Trim(),
            CaseNumber = number,
            Purpose = request.ShortPurpose,
            Operator = request.ShortOperator,
            At = asks.Now,
            EndsAt = asks.EndsAt,
        }, cancellation);
    }
}
