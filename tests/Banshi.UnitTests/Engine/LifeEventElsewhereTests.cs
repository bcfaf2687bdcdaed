using Banshi.Cases;
using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Exchange.Domain;
using Banshi.Forms.Contracts;
using Banshi.Forms.Domain;
using Banshi.Ofd.Crypto;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>A life event one of whose parts another platform handles: whatever that platform answers, and whatever the applicant does meanwhile.</summary>
public sealed class LifeEventElsewhereTests : IAsyncDisposable
{
    private const string Beijing = "110000000000";
    private const string Dongwu = "152525000000";
    private const string Decision = "准予决定书.pdf";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Office _window;
    private readonly Office _office;

    public LifeEventElsewhereTests() => (_window, _office) = (new Office(_host), new Office(_host, "150000000000"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task PartElsewhere_IsSentOnce_WithTheDecisionBeforeIt_HoweverOftenTheSagaIsWoken()
    {
        var id = await SubmitAsync();
        await DecideAsync(id, "consent");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AdvanceAsync(id)));

        var leave = (await ViewAsync(id, view => view.Parts[1].Sent is { State: CrossRegionState.Sent })).Parts[1];
        Assert.Equal(("北京市", PartStanding.UnderWay), (leave.Platform!.Name, leave.Standing));
        var sent = Assert.Single(await SaidAsync(leave.Part.CaseId, 1));
        var answer = Assert.IsType<FilesAnswer>(Assert.IsType<Applied>(CrossRegionMessage.FromJson(sent.Body)).Answers["material-consent"]);
        Assert.Equal("准予迁入（准予决定书）.pdf", Assert.Single(answer.Files).Name);
        Assert.Contains(sent.Files, file => file.Sha256 == answer.Files[0].Sha256);
    }

    [Fact]
    public async Task PartElsewhere_Granted_LetsTheNextBeginWithItsDecision_EvenWhenToldTwiceAndLate()
    {
        var id = await SubmitAsync();
        await DecideAsync(id, "consent");
        var leave = (await ViewAsync(id, view => view.Parts[1].Sent is not null)).Parts[1].Part.CaseId;
        var file = await KeepAsync();
        var granted = Told(CrossRegionState.Completed, granted: true, (file.Sha256, Decision));

        await HearAsync(leave, Told(CrossRegionState.Received, granted: null));
        var accepted = await ViewAsync(id, view => view.Parts[1].Sent!.Number == "BJ-1");
        Assert.Equal("BJ-1", accepted.Parts[1].Number);
        Assert.NotNull(accepted.Latest);
        await HearAsync(leave, granted, file);
        await HearAsync(leave, granted, file);
        await HearAsync(leave, Told(CrossRegionState.Completed, granted: true), file);

        var register = (await ViewAsync(id, view => view.Parts[2].Case is not null)).Parts[2];
        var sheet = await _office.AsAsync(Role.Supervisor, services => services.GetRequiredService<IForms>().OpenAsync(register.Case!.SheetId, _cancellation));
        var passed = Assert.Single(Assert.IsType<FilesAnswer>(sheet!.Answers["material-certificate"]).Files);
        Assert.Equal(("迁出登记（准予决定书）.pdf", file.Id), (passed.Name, passed.FileId));
        Assert.Equal(PartStanding.Granted, (await ViewAsync(id, _ => true)).Parts[1].Standing);
    }

    [Theory]
    [InlineData(CrossRegionState.Completed)]
    [InlineData(CrossRegionState.Declined)]
    [InlineData(CrossRegionState.Terminated)]
    [InlineData(CrossRegionState.Withdrawn)]
    [InlineData(CrossRegionState.NotTaken)]
    public async Task PartElsewhere_ThatComesToNothing_DropsWhatNeedsIt(CrossRegionState told)
    {
        var id = await SubmitAsync();
        await DecideAsync(id, "consent");
        var leave = (await ViewAsync(id, view => view.Parts[1].Sent is not null)).Parts[1].Part.CaseId;

        await HearAsync(leave, told == CrossRegionState.NotTaken ? new NotTaken("对方暂停收件") : Told(told, granted: told == CrossRegionState.Completed ? false : null));

        var ended = await ViewAsync(id, view => view.LifeEvent.EndedAt is not null);
        var becomes = told == CrossRegionState.Withdrawn ? PartStanding.Withdrawn : PartStanding.Refused;
        Assert.Equal([PartStanding.Granted, becomes, PartStanding.Dropped], ended.Parts.Select(part => part.Standing));
    }

    [Fact]
    public async Task PartElsewhere_TakenBack_IsSaidOnce_AndEndsWhenTheOtherPlatformSaysSo()
    {
        var id = await SubmitAsync();
        await DecideAsync(id, "consent");
        var leave = (await ViewAsync(id, view => view.Parts[1].Sent is not null)).Parts[1].Part.CaseId;

        Assert.Null(await Eventually.ThatAsync(() => WithdrawAsync(id, "leave"), problem => problem is null, _cancellation));
        Assert.Equal("CASES-0117", (await WithdrawAsync(id, "leave"))!.Kind.Code);
        var asked = await ViewAsync(id, _ => true);
        Assert.Equal(PartStanding.UnderWay, asked.Parts[1].Standing);
        Assert.True(asked.Parts[1].Sent!.IsTakenBack);
        Assert.IsType<TakenBack>(CrossRegionMessage.FromJson((await SaidAsync(leave, 2))[1].Body));

        await HearAsync(leave, Told(CrossRegionState.Withdrawn, granted: null));
        var ended = await ViewAsync(id, view => view.LifeEvent.EndedAt is not null);
        Assert.Equal([PartStanding.Granted, PartStanding.Withdrawn, PartStanding.Dropped], ended.Parts.Select(part => part.Standing));
    }

    [Fact]
    public async Task PartElsewhere_TakenBackAfterItWasDecidedThere_IsGranted()
    {
        var id = await SubmitAsync();
        await DecideAsync(id, "consent");
        var leave = (await ViewAsync(id, view => view.Parts[1].Sent is not null)).Parts[1].Part.CaseId;
        await Eventually.ThatAsync(() => WithdrawAsync(id, "leave"), problem => problem is null, _cancellation);

        var file = await KeepAsync();
        await HearAsync(leave, Told(CrossRegionState.Completed, granted: true, (file.Sha256, Decision)), file);

        Assert.NotNull((await ViewAsync(id, view => view.Parts[2].Case is not null)).Parts[2].Case);
    }

    [Fact]
    public async Task PartElsewhere_WithSomethingOpen_WaitsForWhoeverTookIt_AndIsSentByHim()
    {
        var id = await SubmitAsync();
        await AnswerAsync((await ViewAsync(id, view => view.Parts[0].Case is { IsDraft: false })).LifeEvent.SheetId, _ => "{}");
        await DecideAsync(id, "consent");
        var waiting = await ViewAsync(id, view => view.Parts[1].Standing == PartStanding.ToComplete);
        Assert.NotNull(waiting.Parts[1].Sent!.DueOn);

        await AnswerAsync(waiting.Parts[1].Sent!.SheetId, form => FormFiller.Fill(form, new Random(7)).ToJson());
        var leave = waiting.Parts[1].Part.CaseId;
        Assert.Equal(PlatformProblems.Unknown.Code, (await new Office(_host, Dongwu).AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCrossRegion>().RunAsync(leave, _cancellation)))!.Kind.Code);
        Assert.Null(await _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCrossRegion>().RunAsync(leave, _cancellation)));
        Assert.Equal(PartStanding.UnderWay, (await ViewAsync(id, _ => true)).Parts[1].Standing);

        // What is to be corrected comes back to the same hands.
        await HearAsync(leave, Told(CrossRegionState.Correcting, granted: null));
        Assert.Equal(PartStanding.Correcting, (await ViewAsync(id, _ => true)).Parts[1].Standing);
        Assert.Null(await _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitCrossRegion>().RunAsync(leave, _cancellation)));
        Assert.IsType<Corrected>(CrossRegionMessage.FromJson((await SaidAsync(leave, 2))[1].Body));
    }

    [Fact]
    public async Task PartElsewhere_ThatIsOfferedNoMore_IsSaidBeforeTheOneFormIsHandedIn()
    {
        var id = await StartAsync();
        await _office.AsAsync(Role.Administrator, async services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            var codes = await db.Set<CrossRegionList>().Select(list => list.TaskCode).ToListAsync(_cancellation);
            await services.GetRequiredService<ICrossRegion>().DropListsAsync(Beijing, codes, _cancellation);
            return await db.SaveChangesAsync(_cancellation);
        });

        Assert.Equal("CASES-0047", (await SubmitAsync(id))!.Kind.Code);
    }

    private static Progress Told(CrossRegionState state, bool? granted, params (string Sha256, string Name)[] documents) =>
        new("BJ-1", state, new DateOnly(2026, 3, 10), granted, [], "", documents.ToDictionary(one => one.Sha256, one => one.Name));

    private async Task<Guid> SubmitAsync()
    {
        var id = await StartAsync();
        Assert.Null(await SubmitAsync(id));
        return id;
    }

    private Task<Problem?> SubmitAsync(Guid id) => _window.AsAsync(Role.WindowClerk, services => services.GetRequiredService<SubmitLifeEvent>().RunAsync(id, _cancellation));

    // The partner offers the same lists as this platform does in Dongwu.
    private async Task<Guid> StartAsync()
    {
        await _office.AsAsync(Role.Administrator, async services =>
        {
            var (db, catalog, forms) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<ICatalog>(), services.GetRequiredService<IForms>());
            db.Add(new Partner { Code = Beijing, Name = "北京市", Address = "http://127.0.0.1:9", PublicKey = Convert.ToHexStringLower(Sm2PrivateKey.Generate().PublicKey.ToPoint()), RegisteredAt = DateTime.UnixEpoch });
            var own = (await catalog.ListAsync(Dongwu, "户口迁出登记", 10, _cancellation)).Single(list => list.Content.Division == Dongwu);
            var form = (await forms.FindAsync(own.Content.FormId!.Value, _cancellation))!;
            await services.GetRequiredService<ICrossRegion>().KeepListAsync(new PartnerList(Beijing, "北京市", own.Id, own.Content, form, "北京市朝阳区"), _cancellation);
            return await db.SaveChangesAsync(_cancellation);
        });
        return await _window.AsAsync(Role.WindowClerk, async services =>
        {
            var person = WalkInApplicant.Of(false, "张三", "11010519491231002X", "13800000000", null, null);
            var choices = new Dictionary<string, string> { ["place-from"] = $"{Beijing}-{Dongwu}", ["place-to"] = People.Saihan };
            Assert.True((await services.GetRequiredService<StartLifeEventWalkIn>().RunAsync("moving", choices, person, _cancellation)).Is(out var id, out _));
            var db = services.GetRequiredService<AppDbContext>();
            var sheet = db.Set<Sheet>().Local.Single();
            sheet.Answers = FormFiller.Fill((await services.GetRequiredService<IForms>().FindAsync(sheet.FormId, _cancellation))!, new Random(7)).ToJson();
            await db.SaveChangesAsync(_cancellation);
            return id;
        });
    }

    private Task<int> AnswerAsync(Guid sheet, Func<FormDefinition, string> answers) => _office.AsAsync(Role.Supervisor, async services =>
    {
        var db = services.GetRequiredService<AppDbContext>();
        var one = await db.Set<Sheet>().SingleAsync(one => one.Id == sheet, _cancellation);
        one.Answers = answers((await services.GetRequiredService<IForms>().FindAsync(one.FormId, _cancellation))!);
        return await db.SaveChangesAsync(_cancellation);
    });

    private Task<ViewLifeEventCase.View> ViewAsync(Guid id, Predicate<ViewLifeEventCase.View> until) => Eventually.ThatAsync(
        () => _window.AsAsync(Role.WindowClerk, async services => (await services.GetRequiredService<ViewLifeEventCase>().RunAsync(id, _cancellation)).Value), view => until(view), _cancellation);

    private async Task DecideAsync(Guid id, string part)
    {
        var one = (await ViewAsync(id, view => view.Parts.Single(other => other.Part.PartId == part).Case is not null)).Parts.Single(other => other.Part.PartId == part).Part.CaseId;
        await _office.AcceptAsync(one);
        await _office.ReviewAsync(one);
        Assert.Null(await _office.AsAsync(Role.Approver, services => services.GetRequiredService<DecideCase>().RunAsync(one, null, true, "")));
        await Eventually.ThatAsync(() => _office.CaseAsync(one), now => now.CompletedAt is not null, _cancellation);
    }

    private Task<Problem?> WithdrawAsync(Guid id, string part) =>
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

    private Task<StoredFile> KeepAsync() => _office.AsAsync(Role.Supervisor, async services =>
    {
        using var content = new MemoryStream("%PDF-1.7 准予"u8.ToArray());
        var file = await services.GetRequiredService<Uploads>().KeepAsync(Decision, "application/pdf", content, _cancellation);
        await services.GetRequiredService<AppDbContext>().SaveChangesAsync(_cancellation);
        return file;
    });

    private Task<bool> HearAsync(Guid about, CrossRegionMessage message, params StoredFile[] files) => _office.AsAsync(Role.Supervisor, async services =>
    {
        await services.GetRequiredService<ICrossRegion>().HearAsync(new PartnerMessage(Beijing, "北京市", about, message.ToJson(), files.ToDictionary(file => file.Sha256, file => file.Id)), _cancellation);
        return await services.GetRequiredService<AppDbContext>().SaveAsync(_cancellation) is null;
    });

    // What was said to the other platform, in its order, as soon as so much was said.
    private Task<List<Envelope>> SaidAsync(Guid about, int count) => Eventually.ThatAsync(
        () => _office.AsAsync(Role.Supervisor, async services => (await services.GetRequiredService<AppDbContext>().Set<OutgoingMessage>().AsNoTracking().Where(message => message.About == about)
            .OrderBy(message => message.Sequence).Select(message => message.Text).ToListAsync(_cancellation)).ConvertAll(text => Envelope.Read(text)!)),
        said => said.Count >= count, _cancellation);
}
