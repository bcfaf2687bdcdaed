using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Displays;

/// <summary>The display of the clerk who acts, and what pages of the desk say about it.</summary>
internal sealed class DeskDisplays(AppDbContext db, ActorSource actors, DraftAccess drafts, Signatures signatures, Clock clock)
{
    public AppDbContext Db => db;

    /// <summary>What the page before submission says about the display.</summary>
    /// <param name="SubjectId">The draft.</param>
    /// <param name="Display">The clerk's display; null where he has none.</param>
    /// <param name="Showing">How far the applicant is with this draft; null where it is not shown.</param>
    /// <param name="Signature">What he has signed; null where he has not.</param>
    /// <param name="Stands">Whether the draft still says so.</param>
    public sealed record Panel(Guid SubjectId, Display? Display, Showing? Showing, CaseSignature? Signature, bool Stands)
    {
        public string State => StateOf(Showing);
    }

    /// <summary>The clerk's own display; null where he has none.</summary>
    public Task<Display?> OwnAsync(CancellationToken cancellation) =>
        db.Set<Display>().SingleOrDefaultAsync(one => one.ClerkId == actors.Current.AccountId && one.RevokedAt == null, cancellation);

    /// <summary>For a draft that is entered at the window; null elsewhere.</summary>
    public async Task<Panel?> PanelAsync(Guid id, CancellationToken cancellation)
    {
        if (actors.Current.Channel != Channel.Window)
        {
            return null;
        }

        var signature = await signatures.FindAsync(id, cancellation);
        var stands = signature is not null && (await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out _) && await signatures.StandsAsync(signature, draft.Of, draft.Sheet, cancellation);
        return new Panel(id, await OwnAsync(cancellation), await ShowingAsync(id, cancellation), signature, stands);
    }

    public async Task<string> StateAsync(Guid id, CancellationToken cancellation) => StateOf(await ShowingAsync(id, cancellation));

    /// <summary>Whether the clerk's display shows a thing to the applicant now.</summary>
    public async Task<bool> ShowsAsync(ShowingKind kind, Guid subject, CancellationToken cancellation) =>
        await ShowingAsync(subject, cancellation) is { State: ShowingState.Open } showing && showing.Kind == kind;

    /// <summary>Puts something on the clerk's display; durable with the caller's save. What an applicant is still reading is not taken from under his eyes.</summary>
    public async Task<Problem?> PutAsync(ShowingKind kind, Guid subject, string content, DateTime until, CancellationToken cancellation)
    {
        if (await OwnAsync(cancellation) is not { } display)
        {
            return DisplayProblems.NoDisplay.With();
        }

        var showing = await db.Set<Showing>().SingleOrDefaultAsync(one => one.DisplayId == display.Id, cancellation);
        if (showing is { Kind: ShowingKind.Check, State: not ShowingState.Signed } && showing.SubjectId != subject && showing.IsThere(clock.UtcNow))
        {
            return DisplayProblems.InUse.With();
        }

        showing ??= db.Add(new Showing { DisplayId = display.Id, Kind = kind, SubjectId = subject, Content = content, Until = until }).Entity;
        (showing.Kind, showing.SubjectId, showing.Content, showing.Until) = (kind, subject, content, until);
        (showing.State, showing.Wrong, showing.Remark) = (ShowingState.Open, [], "");
        return null;
    }

    private static string StateOf(Showing? showing) => showing?.Version.ToString() ?? "none";

    private async Task<Showing?> ShowingAsync(Guid subject, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        return await db.Set<Showing>().AsNoTracking().FirstOrDefaultAsync(one => one.SubjectId == subject && one.Until > now, cancellation);
    }
}
