namespace Banshi.Notices.Channels;

/// <summary>The gateway of the sample region: nothing leaves the machine, and the pages say so.</summary>
internal sealed class SampleSmsGateway : ISmsGateway
{
    public Task SendAsync(Sms message, CancellationToken cancellation) => Task.CompletedTask;
}
