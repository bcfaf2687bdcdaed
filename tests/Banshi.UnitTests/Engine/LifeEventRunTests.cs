using Banshi.Cases;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Forms.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>A life event over five departments: each part in its turn, whatever becomes of the others.</summary>
public sealed class LifeEventRunTests : IAsyncDisposable
{
    private static readonly Dictionary<string, string> All = new() { ["pension"] = "yes", ["medical"] = "yes", ["fund"] = "yes", ["house"] = "yes" };

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Office _window;
    private readonly Office _office;

    // The window is in Saihan; some parts are done by the league.
    public LifeEventRunTests() => (_window, _office) = (new Office(_host), new Office(_host, "150000000000"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task LifeEvent_WithOneRefusalAndOnePause_EndsWithEachPartOnce()
    {
        var id = await SubmitAsync("bereavement", All);
        var begun = await ViewAsync(id, view => view.Parts[0].Standing == PartStanding.UnderWay);
        Assert.Equal([PartStanding.UnderWay, .. Enumerable.Repeat(PartStanding.Waiting, 4)], begun.Parts.Select(part => part.Standing));
        Assert.False(begun.LifeEvent.IsJoint, "Its house lies where it was taken.");
        Assert.True(begun.Latest > begun.Parts[0].Latest, "What waits ends later than what it waits for.");

        await DecideAsync(begun, "death", grant: true);
        var together = await ViewAsync(id, view => view.Parts.All(part => part.Case is not null));
        Assert.Equal(5, together.Parts.Select(part => part.AgencyName).Distinct().Count());

        await DecideAsync(together, "pension", grant: false);
        await DecideAsync(together, "medical", grant: true);
        var paused = await PauseAsync(together, "house");
        Assert.Null(paused.Latest);

        await DecideAsync(together, "fund", grant: true);
        await GoOnAsync(together, "house");
        await DecideAsync(together, "house", grant: true, isAccepted: true);

        var ended = await ViewAsync(id, view => view.LifeEvent.EndedAt is not null);
        Assert.Equal(
            [PartStanding.Granted, PartStanding.Refused, PartStanding.Granted, PartStanding.Granted, PartStanding.Granted], ended.Parts.Select(part => part.Standing));
        await TrailsAreWholeAsync(ended);
    }

    [Fact]
    public async Task LifeEvent_WhoseFirstPartIsRefused_DropsWhatNeedsIt()
    {
        var id = await SubmitAsync("bereavement", All);
        await DecideAsync(await ViewAsync(id, view => view.Parts[0].Case is not null), "death", grant: false);

        var ended = await ViewAsync(id, view => view.LifeEvent.EndedAt is not null);

        Assert.Equal([PartStanding.Refused, .. Enumerable.Repeat(PartStanding.Dropped, 4)], ended.Parts.Select(part => part.Standing));
        Assert.All(ended.Parts.Skip(1), part => Assert.Equal(["死亡登记（注销户口）"], part.WaitsFor));
    }

    [Fact]
    public async Task Withdraw_OfOnePart_LeavesTheOthers_AndOfAll_EndsIt()
    {
        var id = await SubmitAsync("bereavement", All);
        await ViewAsync(id, view => view.Parts[0].Case is not null);
        Assert.Null(await WithdrawAsync(id, "fund"));
        var less = await ViewAsync(id, view => view.Parts.Any(part => part.Standing == PartStanding.Withdrawn));
        Assert.Equal("fund", Assert.Single(less.Parts, part => part.Standing == PartStanding.Withdrawn).Part.PartId);
        Assert.Null(less.LifeEvent.EndedAt);

        // Whoever is faster than the platform is told so.
        await Eventually.ThatAsync(() => WithdrawAsync(id, null), problem => problem is null, _cancellation);
        var ended = await ViewAsync(id, view => view.LifeEvent.EndedAt is not null);
        Assert.All(ended.Parts, part => Assert.Equal(PartStanding.Withdrawn, part.Standing));
        Assert.Equal("CASES-0035", (await WithdrawAsync(id, null))!.Kind.Code);
    }

    [Fact]
    public async Task Advance_RunTwiceAndAtOnce_BeginsEachPartOnce()
    {
        var id = await SubmitAsync("bereavement", All);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AdvanceAsync(id)));
        await DecideAsync(await ViewAsync(id, view => view.Parts[0].Case is not null), "death", grant: true);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AdvanceAsync(id)));

        await ViewAsync(id, view => view.Parts.All(part => part.Case is not null));
        var cases = await _office.AsAsync(Role.Supervisor, services => services.GetRequiredService<AppDbContext>().Set<Case>().Where(one => one.LifeEventCaseId == id).ToListAsync(_cancellation));
        Assert.Equal(5, cases.Count);
        Assert.Equal(5, cases.Select(one => one.Number).Distinct().Count());
    }

    [Fact]
    public async Task Advance_OverTwoPlaces_RunAtOnce_BeginsEachPartOnce_WithTheDecisionBeforeIt()
    {
        var id = await SubmitAsync("moving", new() { ["place-from"] = "152525000000", ["place-to"] = People.Saihan });
        string[] order = ["consent", "leave", "register"];
        foreach (var part in order)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AdvanceAsync(id)));
            await DecideAsync(await ViewAsync(id, view => view.Parts.Single(one => one.Part.PartId == part).Case is not null), part, grant: true);
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AdvanceAsync(id)));
        var ended = await ViewAsync(id, view => view.LifeEvent.EndedAt is not null);
        Assert.Equal([People.Saihan, "152525000000", People.Saihan], ended.Parts.Select(part => part.Case!.Division));
        Assert.Equal(["material-consent", "material-certificate"], await SharedAsync(ended));
        var cases = await _office.AsAsync(Role.Supervisor, services => services.GetRequiredService<AppDbContext>().Set<Case>().CountAsync(one => one.LifeEventCaseId == id, _cancellation));
        Assert.Equal(3, cases);
        await TrailsAreWholeAsync(ended);
    }

    [Fact]
    public async Task PartOfAnotherPlace_ThatLacksSomething_IsCompletedAndCorrectedByTheWindowThatTookIt_Alone()
    {
        var id = await SubmitAsync("moving", new() { ["place-from"] = "152525000000", ["place-to"] = People.Saihan });
        await AnswerAsync((await ViewAsync(id, view => view.Parts[0].Case is not null)).LifeEvent.SheetId, _ => "{}");
        await DecideAsync(await ViewAsync(id, view => view.Parts[0].Case is not null), "consent", grant: true);
        var leave = CaseOf(await ViewAsync(id, view => view.Parts[1].Standing == PartStanding.ToComplete), "leave");
        var other = new Office(_host, "150102000000");

        Assert.False((await other.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCase>().ViewAsync(leave, _cancellation))).Is(out _, out _));
        Assert.False((await _window.AsAsync(Role.Applicant, services => services.GetRequiredService<SubmitCase>().ViewAsync(leave, _cancellation))).Is(out _, out _));
        Assert.True((await _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCase>().ViewAsync(leave, _cancellation))).Is(out var draft, out _));
        Assert.True(draft.IsDraft);
        var decision = draft.Sheet.Answers.Files().Single().FileId!.Value;
        Assert.False((await OpenFileAsync(other, leave, decision)).Is(out _, out _));
        Assert.True((await OpenFileAsync(_window, leave, decision)).Is(out _, out _));
        await AnswerAsync(draft.Sheet.Id, form => FormFiller.Fill(form, new Random(7)).ToJson());
        Assert.NotNull(await other.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCase>().RunAsync(leave, _cancellation)));
        Assert.Null(await _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCase>().RunAsync(leave, _cancellation)));
        Assert.Equal(CaseState.Received, (await _office.CaseAsync(leave)).State);
        Assert.Equal(id, await _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCase>().FollowedUnderAsync(leave, _cancellation)));

        var points = new[] { new RequestCorrection.Point("householder", "与户口簿不一致") };
        Assert.Null(await _office.AsAsync(Role.WindowClerk, services => services.GetRequiredService<RequestCorrection>().RunAsync(leave, null, points, _cancellation)));
        Assert.Equal(CaseState.Correcting, (await _office.CaseAsync(leave)).State);
        Assert.NotNull(await CorrectAsync(other, leave));
        Assert.Null(await CorrectAsync(_window, leave));
        Assert.Equal(CaseState.Received, (await _office.CaseAsync(leave)).State);
    }

    [Fact]
    public async Task RevokedDecision_IsNeitherGrantedNorHandedOutAnyMore()
    {
        var id = await SubmitAsync("moving", new() { ["place-from"] = "152525000000", ["place-to"] = People.Saihan });
        await DecideAsync(await ViewAsync(id, view => view.Parts[0].Case is not null), "consent", grant: true);
        var granted = await ViewAsync(id, view => view.Parts[1].Case is not null);
        Assert.Equal(["consent"], granted.ToHandOut.Select(part => part.Part.PartId));
        Assert.True((await OpenResultAsync(id)).Is(out _, out _));

        await RevokeAsync(CaseOf(granted, "consent"));

        var now = await ViewAsync(id, _ => true);
        Assert.Equal(PartStanding.Revoked, now.Parts[0].Standing);
        Assert.Empty(now.ToHandOut);
        Assert.False((await OpenResultAsync(id)).Is(out _, out _));
        var refused = await _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<HandOutPart>().RunAsync(id, "consent", "张三", _cancellation));
        Assert.Equal("CASES-0115", refused!.Kind.Code);
    }

    private Task<Platform.Errors.Result<CaseDocument>> OpenResultAsync(Guid id) =>
        _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<OpenPartResult>().RunAsync(id, "consent", _cancellation));

    // As a broken promise does it.
    private Task<int> RevokeAsync(Guid id) => _office.AsAsync(Role.Approver, async services =>
    {
        var acts = services.GetRequiredService<CaseActs>();
        var one = await acts.Db.Set<Case>().SingleAsync(c => c.Id == id, _cancellation);
        one.IsOnCommitment = true;
        var (agency, list) = (await acts.AgencyAsync(one), await acts.ListAsync(one.ItemVersionId));
        DocumentWriter.Issue(acts.Db, one, DocumentKind.Revocation, agency, acts.Clock.UtcNow, DocumentTexts.Revocation(one, agency, acts.Clock.Today, list.Content, "承诺不实"));
        return await acts.Db.SaveChangesAsync(_cancellation);
    });

    private Task<Platform.Errors.Result<Platform.Files.StoredFile>> OpenFileAsync(Office office, Guid id, Guid file) =>
        office.AsAsync(Role.WindowClerk, services => services.GetRequiredService<OpenFile>().RunAsync(id, file, _cancellation));

    private Task<int> AnswerAsync(Guid sheet, Func<Forms.Contracts.FormDefinition, string> answers) => _office.AsAsync(Role.Supervisor, async services =>
    {
        var db = services.GetRequiredService<AppDbContext>();
        var one = await db.Set<Sheet>().SingleAsync(one => one.Id == sheet, _cancellation);
        one.Answers = answers((await services.GetRequiredService<Forms.Contracts.IForms>().FindAsync(one.FormId, _cancellation))!);
        return await db.SaveChangesAsync(_cancellation);
    });

    private Task<Platform.Errors.Problem?> CorrectAsync(Office office, Guid id) => office.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCorrection>()
        .RunAsync(id, new Forms.Contracts.Posted(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["q.householder"] = "李四" }, []), true, _cancellation));

    // The materials that are decisions of the part before, one file each.
    private async Task<List<string>> SharedAsync(ViewLifeEventCase.View view)
    {
        var shared = new List<string>();
        foreach (var part in view.Parts)
        {
            var sheet = await _office.AsAsync(Role.Supervisor, services => services.GetRequiredService<Forms.Contracts.IForms>().OpenAsync(part.Case!.SheetId, _cancellation));
            shared.AddRange(sheet!.Answers.ByQuestion.Where(one => one.Value is Forms.Contracts.FilesAnswer { Files: [{ Name: var name }] } && name.EndsWith("（准予决定书）.pdf", StringComparison.Ordinal)).Select(one => one.Key));
        }

        return shared;
    }

    private Task<Guid> SubmitAsync(string lifeEvent, Dictionary<string, string> choices) => _window.AsAsync(Role.WindowClerk, async services =>
    {
        var person = WalkInApplicant.Of(false, "张三", "11010519491231002X", "13800000000", null, null);
        Assert.True((await services.GetRequiredService<StartLifeEventWalkIn>().RunAsync(lifeEvent, choices, person, _cancellation)).Is(out var id, out _));
        var db = services.GetRequiredService<AppDbContext>();
        var sheet = db.Set<Sheet>().Local.Single();
        var form = (await services.GetRequiredService<Forms.Contracts.IForms>().FindAsync(sheet.FormId, _cancellation))!;
        sheet.Answers = FormFiller.Fill(form, new Random(7)).ToJson();
        await db.SaveChangesAsync(_cancellation);
        Assert.Null(await services.GetRequiredService<SubmitLifeEvent>().RunAsync(id, _cancellation));
        return id;
    });

    private Task<ViewLifeEventCase.View> ViewAsync(Guid id, Predicate<ViewLifeEventCase.View> until) => Eventually.ThatAsync(
        () => _window.AsAsync(Role.WindowClerk, async services => (await services.GetRequiredService<ViewLifeEventCase>().RunAsync(id, _cancellation)).Value), view => until(view), _cancellation);

    private Task<Platform.Errors.Problem?> WithdrawAsync(Guid id, string? part) =>
        _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<WithdrawLifeEvent>().RunAsync(id, part, "", _cancellation));

    private Task<bool> AdvanceAsync(Guid id) => _office.AsAsync(Role.WindowClerk, async services =>
    {
        services.GetRequiredService<ActorSource>().Current = Actor.System;
        try
        {
            await services.GetRequiredService<AdvanceLifeEvent>().HandleAsync(new LifeEventMoved(id), _cancellation);
            return true;
        }
        catch (InvalidOperationException)
        {
            // Another was faster; the outbox would try again.
            return false;
        }
    });

    private async Task DecideAsync(ViewLifeEventCase.View view, string part, bool grant, bool isAccepted = false)
    {
        var id = CaseOf(view, part);
        if (!isAccepted)
        {
            await _office.AcceptAsync(id);
        }

        if (await _office.CaseAsync(id) is { Awaits: Awaited.Handler } && await HasReviewAsync(id))
        {
            await _office.ReviewAsync(id);
        }

        var decider = (await _office.CaseAsync(id)).Awaits switch { Awaited.Approver => Role.Approver, Awaited.Handler => Role.Handler, _ => Role.WindowClerk };
        Assert.Null(await _office.AsAsync(decider, services => services.GetRequiredService<DecideCase>().RunAsync(id, null, grant, grant ? "" : "不符合条件")));
        await Eventually.ThatAsync(() => _office.CaseAsync(id), one => one.CompletedAt is not null, _cancellation);
    }

    private Task<bool> HasReviewAsync(Guid id) => _office.AsAsync(Role.Supervisor, async services =>
    {
        var one = await _office.CaseAsync(id);
        return CaseRoute.Of((await services.GetRequiredService<CaseFacts>().ListAsync(one.ItemVersionId)).Content, one).HasReview;
    });

    private async Task<ViewLifeEventCase.View> PauseAsync(ViewLifeEventCase.View view, string part)
    {
        var id = CaseOf(view, part);
        await _office.AcceptAsync(id);
        Assert.Null(await _office.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SuspendCase>().RunAsync(id, null, "等待公证")));
        return await ViewAsync(view.LifeEvent.Id, now => now.Parts.Single(one => one.Part.PartId == part).Case!.State == CaseState.Paused);
    }

    private async Task GoOnAsync(ViewLifeEventCase.View view, string part) =>
        Assert.Null(await _office.AsAsync(Role.WindowClerk, services => services.GetRequiredService<ResumeCase>().RunAsync(CaseOf(view, part), null)));

    private static Guid CaseOf(ViewLifeEventCase.View view, string part) => view.Parts.Single(one => one.Part.PartId == part).Part.CaseId;

    private async Task TrailsAreWholeAsync(ViewLifeEventCase.View view)
    {
        foreach (var stream in view.Parts.Select(part => part.Part.CaseId).Append(view.LifeEvent.Id))
        {
            var records = await _office.AsAsync(Role.Supervisor, services => services.GetRequiredService<AuditTrail>().ReadAsync(stream, _cancellation));
            Assert.NotEmpty(records);
            Assert.Null(AuditTrail.FirstBreak(records));
        }
    }
}
