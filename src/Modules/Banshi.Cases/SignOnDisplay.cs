using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;

namespace Banshi.Cases;

/// <summary>
/// The applicant signs what the display shows: in handwriting, or with the typed name and a tick. Kept are the exact text, its hash, and the handwriting; an
/// earlier signature of the same draft is void from then on.
/// </summary>
internal sealed class SignOnDisplay(DisplayDevice device, Signatures signatures, Uploads uploads, AuditTrail audit, ActorSource actors, DisplayEnd end) : IGuarded
{
    public const int LongestName = 100;

    private const string InkPrefix = "data:image/png;base64,";

    public static Guard Guard => Guard.Anyone;

    /// <summary>How somebody signs.</summary>
    /// <param name="Ink">The handwriting as a data address of a PNG; empty where the name was typed.</param>
    /// <param name="Name">The typed name.</param>
    /// <param name="Confirmed">The tick that goes with it.</param>
    public sealed record Pen(string Ink, string Name, bool Confirmed);

    /// <summary>What is to be signed; null where the display shows something else by now.</summary>
    public async Task<ShownContent?> ViewAsync(Guid version, CancellationToken cancellation) =>
        await device.SeenAsync(ShowingKind.Check, version, cancellation) is (_, { } showing) ? ShownContent.FromJson(showing.Content) : null;

    public async Task<Problem?> RunAsync(Guid version, Pen pen, CancellationToken cancellation)
    {
        if (await device.SeenAsync(ShowingKind.Check, version, cancellation) is not ({ } display, { } showing))
        {
            return PlatformProblems.Stale.With();
        }

        var content = ShownContent.FromJson(showing.Content);
        var ink = InkOf(pen);
        if (Refuse(pen, ink, content.Signer) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var signer = content.Signer.Length > 0 ? content.Signer : pen.Name.Trim();
        actors.Current = DisplayDevice.Applicant(signer);
        var image = ink is null ? null : await uploads.KeepAsync("签名.png", "image/png", new MemoryStream(ink), cancellation);
        await signatures.VoidAsync(showing.SubjectId, "重新签名", cancellation);
        var signature = signatures.Add(showing.SubjectId, content.Text, new(signer, image?.Id, display.Place, display.ClerkName));
        audit.Record(showing.SubjectId, "cases.sign-on-display", new { signer, sha256 = signature.Sha256, image = image?.Sha256, place = display.Place });
        end.Answer(showing, ShowingState.Signed);
        return await end.SaveAsync(cancellation);
    }

    private static byte[]? InkOf(Pen pen)
    {
        if (!pen.Ink.StartsWith(InkPrefix, StringComparison.Ordinal) || pen.Ink.Length > InkPrefix.Length + (InkPicture.MostBytes * 4 / 3) + 4)
        {
            return null;
        }

        var bytes = new byte[InkPicture.MostBytes];
        return Convert.TryFromBase64Chars(pen.Ink.AsSpan(InkPrefix.Length), bytes, out var length) ? bytes[..length] : null;
    }

    // Whose handwriting it is has to be known: an enterprise without an agent on record says it too.
    private static List<FieldProblem> Refuse(Pen pen, byte[]? ink, string signer) =>
    [
        .. pen.Ink.Length > 0 && (ink is null || !InkPicture.IsWritten(ink)) ? [DisplayProblems.InkWrong.For("Ink")] : Array.Empty<FieldProblem>(),
        .. pen.Ink.Length == 0 || signer.Length == 0 ? RefuseName(pen.Name.Trim(), signer) : [],
        .. pen.Ink.Length == 0 && !pen.Confirmed ? [DisplayProblems.NotConfirmed.For("Confirmed")] : Array.Empty<FieldProblem>(),
    ];

    private static FieldProblem[] RefuseName(string name, string signer) => name.Length is 0 or > LongestName
        ? [DisplayProblems.NameMissing.For("Name", LongestName)]
        : signer.Length == 0 || name == signer ? [] : [DisplayProblems.NameWrong.For("Name", signer)];
}
