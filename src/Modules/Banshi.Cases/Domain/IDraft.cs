using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>What somebody fills in page by page: a case before it is submitted, or the one form of a life event.</summary>
internal interface IDraft : IScoped
{
    Guid Id { get; }

    /// <summary>What it is an application for.</summary>
    string ItemName { get; }

    Applicant Applicant { get; }

    Guid SheetId { get; }

    /// <summary>Whether it can still be changed.</summary>
    bool IsDraft { get; }
}
