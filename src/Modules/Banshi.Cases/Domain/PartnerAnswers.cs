using Banshi.Cases.Contracts;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Identity.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>What an application from elsewhere says, in the terms of this platform.</summary>
internal sealed class PartnerAnswers(ICatalog catalog, IForms forms, IIdentity identity, LentLicense licenses)
{
    /// <summary>The answers with each file under its key here.</summary>
    public static Answers Here(IReadOnlyDictionary<string, Answer> answers, IReadOnlyDictionary<string, Guid> files) => new(answers.ToDictionary(
        answer => answer.Key,
        answer => answer.Value is FilesAnswer given ? new FilesAnswer([.. given.Files.Select(file => Here(file, files))]) : answer.Value));

    public static PartnerApplicant Of(Applicant applicant) => new(
        applicant.IsEnterprise, applicant.Name, applicant.IdType, applicant.IdNumber, applicant.Phone, applicant.AgentName, applicant.AgentIdNumber);

    public static Applicant Of(PartnerApplicant applicant) => new()
    {
        IsEnterprise = applicant.IsEnterprise,
        Name = applicant.Name,
        IdType = applicant.IdType,
        IdNumber = applicant.IdNumber,
        Phone = applicant.Phone,
        AgentName = applicant.AgentName,
        AgentIdNumber = applicant.AgentIdNumber,
    };

    public Task<ItemVersionInfo?> ListAsync(Guid version, CancellationToken cancellation) => catalog.FindVersionAsync(version, cancellation);

    public async Task<FormDefinition> FormAsync(Guid form, CancellationToken cancellation) => (await forms.FindAsync(form, cancellation))!;

    /// <summary>The applicant, with the account that he has here if he has one.</summary>
    public async Task<ApplicantFacts.Facts> FactsAsync(PartnerApplicant applicant, CancellationToken cancellation) =>
        new(Of(applicant), (await identity.FindPartyAsync(applicant.IdType, applicant.IdNumber, cancellation))?.Id, new Dictionary<string, string>());

    /// <summary>Puts the answers on the sheet of a case; a license that the applicant let the window use is lent to the case.</summary>
    public async Task<AnswerSheet> PutAsync(Case one, AnswerSheet sheet, Answers given, CancellationToken cancellation)
    {
        var lent = new Dictionary<string, Answer>(given.ByQuestion);
        foreach (var question in sheet.Form.Sections.SelectMany(section => section.Questions).Where(question => question.LicenseType is not null))
        {
            if (given[question.Id] is FilesAnswer { Files: [{ License: { } identifier }] } && (await licenses.LendAsync(one, identifier, question.LicenseType!, cancellation)).Is(out var license, out _))
            {
                lent[question.Id] = LentLicense.AnswerOf(license);
            }
        }

        return forms.Put(sheet, lent);
    }

    private static Attachment Here(Attachment file, IReadOnlyDictionary<string, Guid> files) =>
        file.License is null ? file with { FileId = files.GetValueOrDefault(file.Sha256) } : file;
}
