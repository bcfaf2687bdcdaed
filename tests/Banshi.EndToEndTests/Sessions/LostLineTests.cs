using System.Collections.Concurrent;
using Banshi.EndToEndTests.People;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>The line is cut: guides that were read are still there, what was entered is kept and sent once, and nothing of it stays after signing out.</summary>
public sealed class LostLineTests(TestRun run)
{
    private const string Account = "li.na";
    private const string Guide = $"/items/{FoodLicense.TaskCode}";

    private const string Open = """
        const open = () => new Promise((resolve, reject) => {
          const request = indexedDB.open('banshi', 1);
          request.onerror = () => reject(request.error);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('posts', { keyPath: 'path' });
            request.result.createObjectStore('owner');
          };
          request.onsuccess = () => resolve(request.result);
        });
        """;

    private const string Count = $$"""
        async () => {
          {{Open}}
          const database = await open();
          const count = database.transaction('posts').objectStore('posts').count();
          return new Promise((resolve) => { count.onsuccess = () => { database.close(); resolve(count.result); }; });
        }
        """;

    private const string Keep = $$"""
        async () => {
          {{Open}}
          const database = await open();
          const put = database.transaction('posts', 'readwrite').objectStore('posts').put({ path: '/apply/section/x', account: document.documentElement.dataset.account, entries: [] });
          return new Promise((resolve) => { put.onsuccess = () => { database.close(); resolve(); }; });
        }
        """;

    private static readonly Screen Phone = new(390, IsInstalled: true);

    [Fact]
    public async Task Guide_ThatWasRead_IsReadWithoutALine()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var person = await Person.ArriveAsync(run.Browser, host, Phone, new Findings());
        await InstallAsync(person);
        await ReadGuideAsync(person);

        await person.HaveLineAsync(false);
        await person.GoAsync("/themes");
        await person.SeeHeadingAsync("没有网络");
        await person.FollowAsync(FoodLicense.Item);
        await person.SeeHeadingAsync(FoodLicense.Item);
        await person.SeeAsync("申请材料");
    }

    [Fact]
    public async Task Answers_OfACutLine_AreSentOnceWhenItIsBack()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var person = await Person.ArriveAsync(run.Browser, host, Phone, new Findings());
        await InstallAsync(person);
        await person.SignInAsync(Account);
        var applicant = new Applicant(person, Account);
        await applicant.BeginAtAsync(FoodLicense.TaskCode, "办理情形");
        var taken = new ConcurrentBag<string>();
        person.Page.Context.Response += (_, response) =>
        {
            // The worker's own requests reach the server; those of the page only reach the worker.
            if (response.Request is { Method: "POST", IsNavigationRequest: false })
            {
                taken.Add(new Uri(response.Url).AbsolutePath);
            }
        };

        foreach (var step in new FoodLicense(applicant).Sections())
        {
            var isCutOff = step.Name is "answers: facilities" or "answers: layout uploaded";
            await (isCutOff ? LoseLineAsync(person, step) : step.Do());
            await step.Check();
        }

        await applicant.SubmitAsync();
        await applicant.OpenCaseAsync();
        var file = await person.Page.GetByRole(AriaRole.Link, new() { Name = "布局图.pdf" }).GetAttributeAsync("href");
        Assert.Equal(FoodLicense.LayoutFile, await person.DownloadAsync(file!));
        Assert.Single(taken, path => path.EndsWith("/facilities", StringComparison.Ordinal));
        Assert.Equal(0, await KeptAsync(person));
        Assert.Empty(host.Errors);
    }

    [Fact]
    public async Task WhatWasKept_IsGoneAfterSignOut()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var person = await Person.ArriveAsync(run.Browser, host, Phone, new Findings());
        await InstallAsync(person);
        await person.SignInAsync(Account);
        await ReadGuideAsync(person);
        await person.Page.Locator("details.account-menu summary").ClickAsync();
        await person.Page.EvaluateAsync(Keep);
        Assert.Equal(1, await KeptAsync(person));

        await person.PressButtonAsync("退出登录");
        Assert.Equal(0, await KeptAsync(person));
        Assert.False(await IsGuideKeptAsync(person));
    }

    private static async Task ReadGuideAsync(Person person)
    {
        await person.GoAsync(Guide);
        await Eventually.ThatAsync(() => IsGuideKeptAsync(person), isKept => isKept, TestContext.Current.CancellationToken);
    }

    private static Task<bool> IsGuideKeptAsync(Person person) => person.Page.EvaluateAsync<bool>("path => caches.match(path).then(Boolean)", Guide);

    private static async Task LoseLineAsync(Person person, Step step)
    {
        await person.HaveLineAsync(false);
        await step.Do();
        await person.SeeAsync("已经替您存好");
        Assert.Equal(1, await KeptAsync(person));
        await person.HaveLineAsync(true);
        await Expect(person.Page.Locator("[data-offline]")).ToHaveCountAsync(0, new() { Timeout = 15_000 });
        await Expect(person.Page.Locator(".error-summary")).ToHaveCountAsync(0);
    }

    // The first visit installs it; from the next page on it serves.
    private static async Task InstallAsync(Person person)
    {
        await person.GoAsync("/");
        await person.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller || new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve)))");
    }

    private static Task<int> KeptAsync(Person person) => person.Page.EvaluateAsync<int>(Count);
}
