using Banshi.Platform.Published;
using Microsoft.Extensions.Caching.Memory;

namespace Banshi.Web.OpenPages;

/// <summary>The open pages of this node, as bytes. A page is shown until this node publishes something, and for a few seconds at the longest.</summary>
internal sealed class OpenPageStore(PublishedFacts published) : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly MemoryCache _frames = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public PublishedEdition Edition => published.Now;

    public OpenPage? Find(OpenPageKey key)
    {
        if (!_pages.TryGetValue(key, out OpenPage? page) || !published.IsInForce(page!.Edition))
        {
            return null;
        }

        var age = published.AgeOf(page.Edition);
        return age < PublishedFacts.Longest || (age < 2 * PublishedFacts.Longest && !page.TakeRenewal()) ? page : null;
    }

    public OpenFrame? FindFrame(OpenPageKey key) =>
        _frames.TryGetValue(key, out OpenFrame? frame) && published.IsInForce(frame!.Edition) && published.AgeOf(frame.Edition) < PublishedFacts.Longest ? frame : null;

    public void Keep(OpenPageKey key, OpenPage page) => _pages.Set(key, page, new MemoryCacheEntryOptions { Size = page.Size });

    public void Keep(OpenPageKey key, OpenFrame frame) => _frames.Set(key, frame, new MemoryCacheEntryOptions { Size = frame.Size });

    public void Dispose()
    {
        _pages.Dispose();
        _frames.Dispose();
    }
}
