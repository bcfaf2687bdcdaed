using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// What a display shows now; without one it is idle. It is held in the database alone, so that any node answers and nothing is lost when a line breaks.
/// What the applicant reads is wiped as soon as he has answered, the clerk closes it or its time is over.
/// </summary>
internal sealed class Showing : IVersioned
{
    public required Guid DisplayId { get; init; }

    public required ShowingKind Kind { get; set; }

    /// <summary>The draft that is read, or the case that is rated.</summary>
    public required Guid SubjectId { get; set; }

    /// <summary>What is to be read (<see cref="Displays.ShownContent"/>) as JSON text; empty once it was answered.</summary>
    public required string Content { get; set; }

    /// <summary>From then on the display is idle.</summary>
    public required DateTime Until { get; set; }

    public ShowingState State { get; set; } = ShowingState.Open;

    /// <summary>What the applicant says is wrong, by the labels of the form.</summary>
    public List<string> Wrong { get; set; } = [];

    /// <summary>And what he adds in his own words.</summary>
    public string Remark { get; set; } = "";

    public Guid Version { get; set; }

    public bool IsThere(DateTime now) => now < Until;
}

/// <summary>What a display is used for.</summary>
internal enum ShowingKind
{
    /// <summary>核对并签名.</summary>
    Check = 1,

    /// <summary>评价.</summary>
    Rating = 2,
}

/// <summary>How far the applicant is.</summary>
internal enum ShowingState
{
    /// <summary>He reads.</summary>
    Open = 1,

    /// <summary>He says that something is wrong.</summary>
    Wrong = 2,

    /// <summary>He has signed.</summary>
    Signed = 3,
}
