namespace Banshi.Platform.Outbox;

/// <summary>Wakes the workers of this node after a save, so that steps follow at once; other nodes look every second.</summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _steps = new(0, 1);
    private readonly SemaphoreSlim _longTasks = new(0, 1);

    public void Notify(bool isLong)
    {
        try
        {
            Of(isLong).Release();
        }
        catch (SemaphoreFullException)
        {
            // A worker is already on its way.
        }
    }

    public Task<bool> WaitAsync(bool isLong, TimeSpan atMost, CancellationToken cancellation) => Of(isLong).WaitAsync(atMost, cancellation);

    public void Dispose()
    {
        _steps.Dispose();
        _longTasks.Dispose();
    }

    private SemaphoreSlim Of(bool isLong) => isLong ? _longTasks : _steps;
}
