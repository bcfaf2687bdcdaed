using Banshi.Cases.Contracts;
using Banshi.IntegrationTests.Steps;
using Banshi.Platform.Outbox;
using Banshi.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.IntegrationTests;

public sealed class OutboxTests(OutboxTests.HostWithAFailingStep host) : IClassFixture<OutboxTests.HostWithAFailingStep>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task StepThatFails_IsTriedAgainUntilAPersonIsNeededAndThenOnDemand()
    {
        await new FoodCase(host).GrantAsync();
        await Eventually.ThatAsync(TriesAfterAnotherHourAsync, tries => tries >= 12, _cancellation);

        var waiting = await Eventually.ThatAsync(OutboxAsync, page => page.Document.QuerySelector("main form") is not null, _cancellation);
        Assert.Contains(nameof(FailingStep), waiting.Text, StringComparison.Ordinal);
        Assert.Contains("the printer is out of paper", waiting.Text, StringComparison.Ordinal);

        host.Step.Works = true;
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await admin.SubmitAsync(await admin.OpenAsync("/admin/outbox"), "main form");
        await Eventually.ThatAsync(OutboxAsync, page => !page.Text.Contains(nameof(FailingStep), StringComparison.Ordinal), _cancellation);
    }

    private Task<int> TriesAfterAnotherHourAsync()
    {
        host.Time.Advance(TimeSpan.FromHours(1));
        return Task.FromResult(host.Step.Calls);
    }

    private async Task<PageView> OutboxAsync() => await (await Visitor.SignInAsync(host, "admin", _cancellation)).OpenAsync("/admin/outbox");

    public sealed class Switch
    {
        public bool Works { get; set; }

        public int Calls { get; set; }
    }

    public sealed class HostWithAFailingStep : BanshiHost
    {
        public Switch Step { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(Step).AddEventHandler<CaseCompleted, FailingStep>());
        }
    }

    internal sealed class FailingStep(Switch step) : IEventHandler<CaseCompleted>
    {
        public Task HandleAsync(CaseCompleted @event, CancellationToken cancellation)
        {
            step.Calls++;
            return step.Works ? Task.CompletedTask : throw new InvalidOperationException("the printer is out of paper");
        }
    }
}
