using System.Globalization;
using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Banshi.Licenses;

/// <summary>An officer applies for an electronic seal of his agency. Its key is made in the key store at once and never leaves it; nothing can be sealed before somebody else approves.</summary>
internal sealed class ApplyForSeal(SealRegister register, OfficersAgencies agencies, IKeyStore keys) : IGuarded
{
    public const int MostYears = 10;
    public const int LongestName = 100;
    private const int LargestPicture = 512 * 1024;
    private const int MostPixels = 1500;

    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency);

    /// <param name="AgencyId">The agency; null where the officer works for one alone.</param>
    /// <param name="Kind">印章种类.</param>
    /// <param name="Purposes">What it may be used for.</param>
    /// <param name="Name">What stands on it; empty for the name of the agency.</param>
    /// <param name="Years">For how many years.</param>
    /// <param name="Basis">Why it is needed.</param>
    public sealed record Input(Guid? AgencyId, SealKind? Kind, SealPurposes[]? Purposes, string? Name, int? Years, string? Basis);

    /// <summary>Returns the key of the application.</summary>
    public async Task<Result<Guid>> RunAsync(Input input, Stream? picture, CancellationToken cancellation)
    {
        var all = await agencies.OfAsync(Guard, cancellation);
        var agency = all.Count == 1 && input.AgencyId is null ? all[0] : all.FirstOrDefault(one => one.Id == input.AgencyId);
        var bytes = picture is null ? [] : await ReadAsync(picture, cancellation);
        if (Check(input, agency, bytes) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (!keys.IsReady)
        {
            return LicenseProblems.NoKeyStore;
        }

        var kind = input.Kind!.Value;
        SealState[] living = [SealState.Applied, SealState.Active, SealState.Suspended];
        if (await register.Reachable(Guard).AnyAsync(seal => seal.AgencyId == agency!.Id && seal.Kind == kind && living.Contains(seal.State), cancellation))
        {
            return LicenseProblems.SealThere.With(agency!.Name, SealNames.Of(kind));
        }

        var seal = SealOf(input, agency!, bytes!);
        keys.Create(seal.KeyName);
        return await register.AddAsync(seal, cancellation) is { } stale ? stale : seal.Id;
    }

    private AgencySeal SealOf(Input input, AgencyInfo agency, byte[] picture)
    {
        var id = Guid.CreateVersion7();
        return new AgencySeal
        {
            Id = id,
            AgencyId = agency.Id,
            AgencyName = agency.Name,
            Division = agency.Division,
            Kind = input.Kind!.Value,
            Purposes = input.Purposes!.Aggregate(SealPurposes.None, (all, one) => all | one),
            Name = input.Name?.Trim() is { Length: > 0 } name ? name : agency.Name,
            Picture = picture,
            ValidFrom = register.Today,
            ValidTo = register.Today.AddYears(input.Years!.Value).AddDays(-1),
            KeyName = string.Create(CultureInfo.InvariantCulture, $"seal-{agency.CreditCode}-{id:N}"),
            Basis = input.Basis!.Trim(),
            AppliedBy = register.Actor.Name,
            AppliedByAccount = register.Actor.AccountId,
            AppliedAt = register.Now,
        };
    }

    private static List<FieldProblem> Check(Input input, AgencyInfo? agency, byte[]? picture)
    {
        List<FieldProblem> problems = [.. Texts.Check("Basis", input.Basis, Reasons.Longest, "申请理由和依据", "reasons and basis")];
        Add(agency is null, LicenseProblems.ChooseAgency.For("AgencyId"));
        Add(input.Kind is null || !Enum.IsDefined(input.Kind.Value), PlatformProblems.Missing("Kind", "印章种类", "the kind of seal"));
        Add(input.Purposes is not { Length: > 0 } || !input.Purposes.All(SealNames.Purposes.Contains), PlatformProblems.Missing("Purposes", "用途", "what it may be used for"));
        Add(input.Years is not (>= 1 and <= MostYears), LicenseProblems.YearsMissing.For("Years", MostYears));
        Add(input.Name?.Trim().Length > LongestName, LicenseProblems.FieldTooLong.For("Name", "印文", LongestName, input.Name?.Trim().Length ?? 0));
        Add(picture is null, LicenseProblems.SealPicture.For("Picture", LargestPicture / 1024, MostPixels));
        return problems;

        void Add(bool isWrong, FieldProblem problem) => problems.AddRange(isWrong ? [problem] : []);
    }

    // Null where it is no picture that a seal can bear.
    private static async Task<byte[]?> ReadAsync(Stream picture, CancellationToken cancellation)
    {
        if (picture.Length is 0 or > LargestPicture)
        {
            return null;
        }

        var bytes = new byte[picture.Length];
        await picture.ReadExactlyAsync(bytes, cancellation);
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        return codec is { EncodedFormat: SKEncodedImageFormat.Png } && codec.Info.Width <= MostPixels && codec.Info.Height <= MostPixels ? bytes : null;
    }
}
