using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>Scans a picture with jsQR, which has nothing to do with the library that draws our codes.</summary>
internal static class QrCode
{
    private const string Scan = """
        async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const drawing = canvas.getContext('2d');
          drawing.drawImage(image, 0, 0);
          const pixels = drawing.getImageData(0, 0, image.width, image.height);
          return jsQR(pixels.data, pixels.width, pixels.height)?.data ?? '';
        }
        """;

    public static async Task<string> ReadAsync(IBrowser browser, byte[] picture)
    {
        var page = await browser.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Repository.Root, "tests", "node_modules", "jsqr", "dist", "jsQR.js") });
        var text = await page.EvaluateAsync<string>(Scan, Convert.ToBase64String(picture));
        await page.Context.CloseAsync();
        return text;
    }
}
