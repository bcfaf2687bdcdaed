using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>Somebody else than the applicant approves a seal, with the file that the seal maker cut for its key, or refuses it with reasons.</summary>
internal sealed class DecideSeal(SealRegister register, MadeSeal made, SampleSeals samples, IDirectory directory) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>Whether the seal can be made here, without a file of a maker.</summary>
    public bool IsMadeHere => samples.AreMade;

    /// <param name="id">The seal.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="approve">Whether it is approved; null where nothing was chosen.</param>
    /// <param name="reason">Reasons.</param>
    /// <param name="file">The seal file; null where the platform makes it.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? approve, string reason, Stream? file, CancellationToken cancellation)
    {
        if (!(await register.FindAsync(id, seen, Guard, cancellation)).Is(out var seal, out var problem))
        {
            return problem;
        }

        if (seal.State != SealState.Applied)
        {
            return LicenseProblems.SealNotNow.With(SealNames.Of(seal.State), "审批");
        }

        if (seal.AppliedByAccount == register.Actor.AccountId)
        {
            return LicenseProblems.SealOwn.With();
        }

        if ((approve is null ? PlatformProblems.Invalid([LicenseProblems.ChooseFirst.For("Approve")]) : Reasons.Check(reason)) is { } wrong)
        {
            return wrong;
        }

        return approve == true && await MakeAsync(seal, file, cancellation) is { } notMade
            ? notMade
            : await register.ChangeAsync(seal, approve == true ? SealState.Active : SealState.Refused, reason.Trim(), cancellation);
    }

    private async Task<Problem?> MakeAsync(AgencySeal seal, Stream? file, CancellationToken cancellation)
    {
        if (file is null && samples.AreMade)
        {
            await samples.CompleteAsync(seal, (await directory.FindAgencyAsync(seal.AgencyId, cancellation))!.CreditCode, cancellation);
            return null;
        }

        if (file is not { Length: > 0 and <= MadeSeal.LargestFile })
        {
            return PlatformProblems.Invalid([LicenseProblems.SealFile.For("File")]);
        }

        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellation);
        if (await made.ReadAsync(bytes, seal, register.Now, cancellation) is not { } cut)
        {
            return PlatformProblems.Invalid([LicenseProblems.SealFile.For("File")]);
        }

        (seal.Seal, seal.Certificate, seal.ValidTo) = (cut.Seal, cut.Certificate, cut.ValidTo);
        return null;
    }
}
