namespace Banshi.Platform.Outbox;

/// <summary>Wakes the worker of this node after a save, so that steps follow at once; other nodes look every second.</summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(0, 1);

    public void Notify()
    {
        try
        {
            _semaphore.Release();
        }
        catch (SemaphoreFullException)
        {
            // The worker is already on its way.
        }
    }

    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _semaphore.WaitAsync(atMost, cancellation);

    public void Dispose() => _semaphore.Dispose();
}
