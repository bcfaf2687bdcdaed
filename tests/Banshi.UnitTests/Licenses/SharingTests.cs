using Banshi.Licenses;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Banshi.UnitTests.Licenses;

/// <summary>One interface for each type: three people grant it; it gives what it says, to the agency, for a case whose holder agrees, so many times a day; and each call is evidence.</summary>
public sealed class SharingTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly SharingOffice _office;

    // A grant that one test leaves behind would be met by the next.
    public SharingTests() => _office = new SharingOffice(_host);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Application_IsReviewedAndApproved_ByThreePeople_InTheOwningDepartment()
    {
        var id = (await _office.ApplyAsync(SharingOffice.Few)).Value;

        Assert.Equal(LicenseProblems.AccessPending, (await _office.ApplyAsync(SharingOffice.Few)).Problem!.Kind);
        Assert.Equal(LicenseProblems.AccessNotNow, (await _office.DecideAsync(_office.Approver, id))!.Kind);
        Assert.Equal(LicenseProblems.AccessOwn, (await _office.ReviewAsync(_office.Applicant, id))!.Kind);
        Assert.Null(await _office.ReviewAsync(_office.Reviewer, id));
        Assert.Equal(LicenseProblems.AccessOwn, (await _office.DecideAsync(_office.Reviewer, id))!.Kind);
        Assert.Equal(LicenseProblems.AccessOwn, (await _office.DecideAsync(_office.Applicant, id))!.Kind);
        Assert.Equal(LicenseProblems.AccessOther, (await _office.DecideAsync(_office.Approver, id, division: "150105000000"))!.Kind);
        Assert.Equal("PLATFORM-0004", (await _office.DecideAsync(_office.Approver, id, null))!.Kind.Code);
        Assert.Equal(LicenseProblems.NoAccess, (await _office.SearchAsync(await _office.ConsentAsync())).Problem!.Kind);
        Assert.Null(await _office.DecideAsync(_office.Approver, id));
        Assert.Null((await _office.SearchAsync(await _office.ConsentAsync())).Problem);

        var next = (await _office.ApplyAsync(SharingOffice.Few)).Value;
        Assert.Null(await _office.ReviewAsync(_office.Reviewer, next, pass: false));
        Assert.Equal(AccessState.Refused, (await GrantAsync(next)).State);
        Assert.Equal(AccessState.Active, (await GrantAsync(id)).State);
    }

    [Fact]
    public async Task NewGrant_TakesThePlaceOfTheFormer()
    {
        var first = await _office.GrantAsync(SharingOffice.Few);
        var second = await _office.GrantAsync(SharingOffice.All);

        Assert.Equal((AccessState.Revoked, "由新的授权替代"), await GrantAsync(first) is var former ? (former.State, former.Reason) : default);
        Assert.Equal(AccessState.Active, (await GrantAsync(second)).State);
    }

    [Fact]
    public async Task Revocation_RefusesTheVeryNextCall_AndTheHolderSeesTheTry()
    {
        var id = await _office.GrantAsync(SharingOffice.Few);
        var used = await _office.ConsentAsync();
        Assert.Null((await _office.SearchAsync(used)).Problem);

        Assert.Null(await _office.RevokeAsync(id));

        Assert.Equal(LicenseProblems.NoAccess, (await _office.SearchAsync(used)).Problem!.Kind);
        var evidence = (await _office.EvidenceAsync())[0];
        Assert.Equal((EvidenceKind.Refused, "没有这类证照的共享授权", "市场监管业务系统"), (evidence.Kind, evidence.Authorization, evidence.Who));
        Assert.Equal(LicenseProblems.AccessNotNow, (await _office.RevokeAsync(id))!.Kind);
    }

    [Fact]
    public async Task Quota_IsThatOfTheLegalDay_AndBeginsAnewAtMidnight()
    {
        // 23:59:30 in Shanghai, and then midnight.
        var now = _host.Time.GetUtcNow();
        var midnight = new DateTimeOffset(Platform.Clock.StartOf(Platform.Clock.LegalDay(now.UtcDateTime).AddDays(1)));
        _host.Time.SetUtcNow(midnight.AddSeconds(-30));
        var id = await _office.GrantAsync(SharingOffice.Few, quota: 2);
        var used = await _office.ConsentAsync();

        Assert.Equal(1, (await _office.SearchAsync(used)).Value.Used);
        Assert.Equal(LicenseProblems.NoConsent, (await _office.SearchAsync(Guid.CreateVersion7())).Problem!.Kind);
        var over = (await _office.SearchAsync(used)).Problem!;
        Assert.Equal((429, LicenseProblems.QuotaUsed), (over.Kind.Status, over.Kind));
        Assert.Equal("超过共享授权的每日次数", (await _office.EvidenceAsync())[0].Authorization);

        _host.Time.SetUtcNow(midnight);
        Assert.Equal((1, 2), (await _office.SearchAsync(used)).Value is var found ? (found.Used, found.Quota) : default);
        var calls = await _office.DbAsync(db => db.Set<SharedCall>().Where(call => call.GrantId == id).OrderBy(call => call.Day).ThenBy(call => call.Number).Select(call => call.Refusal).ToListAsync(Cancellation));
        Assert.Equal(["", "LICENSES-0072", "LICENSES-0073", ""], calls);
    }

    [Fact]
    public async Task CallsAtTheSameMoment_NeverPassTheQuota()
    {
        await _office.GrantAsync(SharingOffice.Few, quota: 3);
        var used = await _office.ConsentAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _office.SearchAsync(used), Cancellation)));

        Assert.Equal(3, answers.Count(answer => answer.Problem is null));
        Assert.All(answers.Where(answer => answer.Problem is not null), answer => Assert.Equal(LicenseProblems.QuotaUsed, answer.Problem!.Kind));
    }

    [Fact]
    public async Task TheSameAsk_AtTheSameMoment_IsOne_AndAfterItsTimeANewOne()
    {
        await _office.GrantAsync(SharingOffice.All);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _office.AskAsync("SC-2026-11"), Cancellation)));

        var id = Assert.Single(answers.Select(answer => answer.Value.Id).Distinct());
        Assert.Equal(id, Assert.Single(await AsksAsync()).Id);
        Assert.Equal(answers.Length, (await _office.EvidenceAsync()).Where(one => one.Kind == EvidenceKind.Ask && one.CaseId == id).Sum(one => one.Times));
        Assert.NotEqual(id, (await _office.AskAsync("SC-2026-12")).Value.Id);

        _host.Time.SetUtcNow(new DateTimeOffset(answers[0].Value.EndsAt, TimeSpan.Zero));
        var next = (await _office.AskAsync("SC-2026-11")).Value;

        Assert.NotEqual(id, next.Id);
        Assert.Equal(next, (await _office.AskAsync("SC-2026-11")).Value);
        Assert.Equal([false, true, true], (await AsksAsync()).Select(ask => ask.ClosedAt is null));
    }

    [Fact]
    public async Task WithoutTheHoldersAuthorization_NothingIsGiven_AndNothingShowsWhetherThereIsALicense()
    {
        await _office.GrantAsync(SharingOffice.All);
        var (otherAgency, otherItem) = (await _office.ConsentAsync(division: "152525000000"), await _office.ConsentAsync(item: "11150105YL2200042E4000131101002"));

        foreach (var id in new[] { Guid.CreateVersion7(), otherAgency, otherItem })
        {
            Assert.Equal(LicenseProblems.NoConsent, (await _office.SearchAsync(id)).Problem!.Kind);
            Assert.Equal((EvidenceKind.Refused, "没有持证人的授权", (Guid?)id), (await _office.EvidenceAsync())[0] is var kept ? (kept.Kind, kept.Authorization, kept.CaseId) : default);
        }

        Assert.Equal(LicenseProblems.NoConsent, (await _office.SearchAsync(Guid.CreateVersion7(), firm: "91150105YL1000099X")).Problem!.Kind);
        Assert.Equal(LicenseProblems.NoConsent, (await _office.SearchNumberAsync(Guid.CreateVersion7(), "150105999999999")).Problem!.Kind);
        Assert.Equal(LicenseProblems.ItemNotGranted, (await _office.SearchAsync(otherItem, item: "11150105YL2200042E4000131101002")).Problem!.Kind);
        Assert.Equal("事项不在共享授权范围内", (await _office.EvidenceAsync())[0].Authorization);
        Assert.Equal(LicenseProblems.NoAccess, (await _office.SearchAsync(otherAgency, division: "152525000000")).Problem!.Kind);
    }

    [Fact]
    public async Task CallWithoutPurpose_IsRefused_AndIsEvidence()
    {
        await _office.GrantAsync(SharingOffice.Few);

        var refused = (await _office.SearchAsync(await _office.ConsentAsync(), purpose: " ")).Problem!;

        Assert.Equal("Purpose", Assert.Single(refused.Fields).Field);
        Assert.Equal("没有写清楚事项、办件、事由或者经办人", (await _office.EvidenceAsync())[0].Authorization);
    }

    [Fact]
    public async Task WithdrawnAuthorization_OpensNothing()
    {
        await _office.GrantAsync(SharingOffice.Few);
        var used = await _office.ConsentAsync();
        await _office.DbAsync(async db =>
        {
            var consent = await db.Set<LicenseConsent>().SingleAsync(one => one.CaseId == used, Cancellation);
            (consent.WithdrawnAt, consent.WithdrawnBy) = (_host.Time.GetUtcNow().UtcDateTime, "李娜");
            return await db.SaveAsync(Cancellation);
        });

        Assert.Equal(LicenseProblems.NoConsent, (await _office.SearchAsync(used)).Problem!.Kind);
        Assert.Equal("持证人已撤回授权", (await _office.EvidenceAsync())[0].Authorization);
    }

    [Fact]
    public async Task Answer_HoldsTheFieldsOfTheGrantAlone_MaskedWhereItSaysSo()
    {
        await _office.GrantAsync(SharingOffice.Few);

        var item = Assert.Single((await _office.SearchAsync(await _office.ConsentAsync())).Value.Items);

        Assert.Equal(("", "营业执照"), (item.Identifier, item.TypeName));
        Assert.Equal(["holder.number:911501********014X", "name:呼和浩特市赛上人家餐饮有限公司", "principal:李***"], item.Fields.Select(field => $"{field.Id}:{field.Value}"));
        Assert.Equal((EvidenceKind.Use, "李娜授权", "赛罕区市场监管局"), (await _office.EvidenceAsync())[0] is var kept ? (kept.Kind, kept.Authorization, kept.Unit) : default);
    }

    [Fact]
    public async Task Copy_IsGivenWhereEveryFieldIs_SealedForTheCaseAndUntilADay()
    {
        Assert.Equal("WithCopy", Assert.Single((await _office.ApplyAsync(SharingOffice.Few, withCopy: true)).Problem!.Fields).Field);
        await _office.GrantAsync(SharingOffice.All);
        var used = await _office.ConsentAsync();
        Assert.Equal(LicenseProblems.CopyNotGranted, (await _office.TakeAsync(used)).Problem!.Kind);
        await _office.GrantAsync(SharingOffice.All, withCopy: true);
        Assert.Equal(LicenseProblems.NoConsent, (await _office.TakeAsync(Guid.CreateVersion7())).Problem!.Kind);

        var verified = (await _office.TakeAsync(used)).Value;

        Assert.Equal(VerifyLicense.Answer.Valid, verified.Answer);
        Assert.Equal(("呼和浩特市赛罕区市场监督管理局", "食品经营许可"), (verified.Copy!.Recipient, verified.Copy.Purpose));
        Assert.Contains(await _office.EvidenceAsync(), one => one.Kind == EvidenceKind.Take && one.Purpose == "共享接口下载加注件：归档（经办人：孙涛）");
    }

    [Fact]
    public async Task Application_WithWrongItemsQuotaOrFields_IsRefused()
    {
        Assert.Equal("Items", Assert.Single((await _office.ApplyAsync(SharingOffice.Few, items: "食品经营许可")).Problem!.Fields).Field);
        Assert.Equal("Quota", Assert.Single((await _office.ApplyAsync(SharingOffice.Few, quota: 0)).Problem!.Fields).Field);
        Assert.Equal("Fields", Assert.Single((await _office.ApplyAsync([])).Problem!.Fields).Field);
    }

    private Task<List<LicenseAsk>> AsksAsync() => _office.DbAsync(db => db.Set<LicenseAsk>().AsNoTracking().OrderBy(ask => ask.Id).ToListAsync(Cancellation));

    private Task<AccessGrant> GrantAsync(Guid id) => _office.DbAsync(db => db.Set<AccessGrant>().AsNoTracking().SingleAsync(grant => grant.Id == id, Cancellation));
}
