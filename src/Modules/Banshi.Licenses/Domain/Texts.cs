using Banshi.Platform.Errors;

namespace Banshi.Licenses.Domain;

/// <summary>Texts that a holder writes.</summary>
internal static class Texts
{
    /// <summary>What is wrong with a text that must be there and no longer than it may be.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="text">What was written.</param>
    /// <param name="longest">Most characters.</param>
    /// <param name="zh">What it is called.</param>
    /// <param name="en">The same in English.</param>
    public static IEnumerable<FieldProblem> Check(string field, string? text, int longest, string zh, string en)
    {
        var length = text?.Trim().Length ?? 0;
        return length == 0 ? [PlatformProblems.Missing(field, zh, en)]
            : length > longest ? [LicenseProblems.FieldTooLong.For(field, zh, longest, length)]
            : [];
    }
}
