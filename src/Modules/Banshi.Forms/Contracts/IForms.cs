using System.Linq.Expressions;
using Banshi.Platform.Errors;

namespace Banshi.Forms.Contracts;

/// <summary>Keeps definitions and answers.</summary>
public interface IForms
{
    /// <summary>Keeps a definition and returns its key; the same definition gets the same key. Durable with the caller's save.</summary>
    Task<Guid> KeepAsync(FormDefinition form, CancellationToken cancellation);

    /// <summary>A definition, or null.</summary>
    Task<FormDefinition?> FindAsync(Guid formId, CancellationToken cancellation);

    /// <summary>Starts a sheet of answers with what is known already. Durable with the caller's save.</summary>
    /// <param name="formId">The definition.</param>
    /// <param name="known">Values by prefill source.</param>
    /// <param name="before">Answers of an earlier sheet to carry over; null where there is none.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<AnswerSheet> StartAsync(Guid formId, IReadOnlyDictionary<string, string> known, Answers? before, CancellationToken cancellation);

    /// <summary>A sheet with its definition, or null.</summary>
    Task<AnswerSheet?> OpenAsync(Guid sheetId, CancellationToken cancellation);

    /// <summary>The one row that a query finds together with its sheet, in one journey to the database; null where it finds none.</summary>
    /// <param name="rows">Finds one row at most.</param>
    /// <param name="sheetId">Which sheet is the row's.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<(T Row, AnswerSheet Sheet)?> OpenWithAsync<T>(IQueryable<T> rows, Expression<Func<T, Guid>> sheetId, CancellationToken cancellation)
        where T : class;

    /// <summary>A sheet that a query of the caller's own has found.</summary>
    Task<AnswerSheet> ReadAsync(SheetRow sheet, CancellationToken cancellation);

    /// <summary>
    /// Checks and keeps what was posted for one section. What is right is kept even where another field is wrong; the problem names the wrong fields.
    /// Durable with the caller's save.
    /// </summary>
    /// <param name="sheet">The sheet as the person saw it: its version is checked on saving.</param>
    /// <param name="section">The section.</param>
    /// <param name="posted">What was posted.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<Problem?> AnswerAsync(AnswerSheet sheet, Section section, Posted posted, CancellationToken cancellation);

    /// <summary>Puts answers, by question, that did not come from a form post; returns the sheet with them. Durable with the caller's save.</summary>
    AnswerSheet Put(AnswerSheet sheet, IReadOnlyDictionary<string, Answer> answers);

    /// <summary>Starts a new sheet with all answers of another, for a correction. Durable with the caller's save.</summary>
    Guid Copy(AnswerSheet sheet);

    /// <summary>Closes a sheet as it was read: it cannot be changed any more, and an answer saved in between makes this save stale. Durable with the caller's save.</summary>
    void Close(AnswerSheet sheet);
}

/// <summary>Answers under way.</summary>
/// <param name="Id">Key.</param>
/// <param name="FormId">Key of the definition.</param>
/// <param name="Form">The definition.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Version">Changes with each save.</param>
/// <param name="IsClosed">Whether it can still be changed.</param>
public sealed record AnswerSheet(Guid Id, Guid FormId, FormDefinition Form, Answers Answers, Guid Version, bool IsClosed)
{
    /// <summary>Where the person stands.</summary>
    public Journey Journey => Journey.Of(Form, Answers);
}
