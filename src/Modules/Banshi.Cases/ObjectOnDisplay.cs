using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The applicant says what is wrong; the clerk sees it marked and corrects it.</summary>
internal sealed class ObjectOnDisplay(DisplayDevice device, AuditTrail audit, ActorSource actors, DisplayEnd end) : IGuarded
{
    public const int LongestRemark = 200;

    public static Guard Guard => Guard.Anyone;

    /// <summary>What is shown; null where the display shows something else by now.</summary>
    public async Task<ShownContent?> ViewAsync(Guid version, CancellationToken cancellation) =>
        await device.SeenAsync(ShowingKind.Check, version, cancellation) is (_, { } showing) ? ShownContent.FromJson(showing.Content) : null;

    /// <summary><paramref name="marked"/> are positions in all lines that are shown, counted from 0.</summary>
    public async Task<Problem?> RunAsync(Guid version, IReadOnlyCollection<int> marked, string remark, CancellationToken cancellation)
    {
        if (await device.SeenAsync(ShowingKind.Check, version, cancellation) is not (_, { } showing))
        {
            return PlatformProblems.Stale.With();
        }

        var content = ShownContent.FromJson(showing.Content);
        List<string> wrong = [.. content.Groups.SelectMany(group => group.Lines.Select(line => $"{group.Title}：{line.Label}")).Where((_, index) => marked.Contains(index))];
        var said = remark.Trim();
        if (wrong.Count == 0 && said.Length == 0)
        {
            return PlatformProblems.Invalid([DisplayProblems.NothingWrong.For("Remark")]);
        }

        if (said.Length > LongestRemark)
        {
            return PlatformProblems.Invalid([DisplayProblems.RemarkTooLong.For("Remark", LongestRemark)]);
        }

        (showing.Wrong, showing.Remark) = (wrong, said);
        actors.Current = DisplayDevice.Applicant(content.Signer);
        audit.Record(showing.SubjectId, "cases.object-on-display", new { wrong, remark = said });
        end.Answer(showing, ShowingState.Wrong);
        return await end.SaveAsync(cancellation);
    }
}
