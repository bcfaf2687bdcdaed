using Banshi.Platform.Errors;

namespace Banshi.Licenses.Domain;

/// <summary>The reasons that every act against a license must give.</summary>
internal static class Reasons
{
    public const int Longest = 400;

    /// <summary>What is wrong with the reasons; null where nothing is.</summary>
    public static Problem? Check(string reason) => reason.Trim().Length switch
    {
        0 => PlatformProblems.Invalid([LicenseProblems.ReasonRequired.For("Reason")]),
        > Longest and var length => PlatformProblems.Invalid([LicenseProblems.ReasonTooLong.For("Reason", Longest, length)]),
        _ => null,
    };
}
