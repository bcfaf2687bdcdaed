namespace Banshi.Cases.Contracts;

/// <summary>What an applicant has with the offices, for the applicant's own space. Whoever asks has made sure that it is the applicant who looks.</summary>
public interface IApplicantCases
{
    /// <summary>Drafts and cases that have not ended, newest first.</summary>
    /// <param name="partyId">The applicant.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<ApplicantCase>> OpenAsync(Guid partyId, int most, CancellationToken cancellation);

    /// <summary>Files that were given with the applicant's latest cases, newest case first; licenses of the platform are not among them.</summary>
    /// <param name="partyId">The applicant.</param>
    /// <param name="mostCases">Of how many cases at the most.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<GivenMaterial>> MaterialsAsync(Guid partyId, int mostCases, CancellationToken cancellation);
}

/// <summary>Who is to act next on a case.</summary>
public enum CaseTurn
{
    /// <summary>The applicant has not submitted it.</summary>
    Draft = 1,

    /// <summary>The applicant: a correction, or what was promised to follow.</summary>
    Applicant = 2,

    /// <summary>The office.</summary>
    Office = 3,
}

/// <summary>A case or a draft of an applicant.</summary>
/// <param name="Id">Key.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="Number">办件编号; null for a draft.</param>
/// <param name="Turn">Who is to act next.</param>
/// <param name="DueOn">Until when that act is due; null where it has no day.</param>
/// <param name="At">UTC: when it was submitted, or begun.</param>
public sealed record ApplicantCase(Guid Id, string ItemName, string? Number, CaseTurn Turn, DateOnly? DueOn, DateTime At);

/// <summary>A file that was given for a material.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="Material">What was asked for.</param>
/// <param name="FileId">Key of the stored file.</param>
/// <param name="FileName">Its name.</param>
/// <param name="At">UTC: when the case was submitted.</param>
public sealed record GivenMaterial(Guid CaseId, string ItemName, string Material, Guid FileId, string FileName, DateTime At);
