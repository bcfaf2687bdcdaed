using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>The archive package of a case is verified without this program: by sha256sum and by OpenSSL.</summary>
public sealed class ArchiveTests : IAsyncDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("banshi-archive").FullName;

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Package_OfAnEndedCase_IsVerifiedByOrdinaryTools_AndAChangeShows()
    {
        var food = new FoodCase(_host);
        await food.GrantAsync();
        await UnpackAsync(food);

        Assert.Contains("准予决定书", string.Join(' ', System.IO.Directory.EnumerateFiles(Path.Combine(_folder, "文书"))), StringComparison.Ordinal);
        Assert.Contains("布局图.pdf", string.Join(' ', System.IO.Directory.EnumerateFiles(Path.Combine(_folder, "申请材料"))), StringComparison.Ordinal);
        Assert.Contains("李娜", await File.ReadAllTextAsync(Path.Combine(_folder, "申请内容.json"), _cancellation), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("sha256sum", "--quiet", "-c", "SHA256SUMS")).Code);
        Assert.True(await IsChainWholeAsync());

        var record = Path.Combine(_folder, "办理经过", "0003.txt");
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record, _cancellation)).Replace("cases.", "cares.", StringComparison.Ordinal), _cancellation);
        Assert.NotEqual(0, (await RunAsync("sha256sum", "--quiet", "-c", "SHA256SUMS")).Code);
        Assert.False(await IsChainWholeAsync());
    }

    private async Task UnpackAsync(FoodCase food)
    {
        await using var zip = await Eventually.ThatAsync(async () =>
        {
            _host.Time.Advance(TimeSpan.FromMinutes(5));
            var officer = await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation);
            var answer = await officer.Client.GetAsync(new Uri($"/desk/cases/archive/{food.Id}", UriKind.Relative), _cancellation);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStreamAsync(_cancellation) : null;
        }, stream => stream is not null, _cancellation);
        using var archive = new ZipArchive(zip!, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        archive.ExtractToDirectory(_folder);
    }

    // Each record begins with the SM3 of the one before; the last one's stands by itself.
    private async Task<bool> IsChainWholeAsync()
    {
        var previous = "";
        foreach (var record in System.IO.Directory.EnumerateFiles(Path.Combine(_folder, "办理经过"), "*.txt").Order())
        {
            if (!(await File.ReadAllTextAsync(record, _cancellation)).StartsWith($"{previous.Length}:{previous}", StringComparison.Ordinal))
            {
                return false;
            }

            previous = (await RunAsync("openssl", "dgst", "-sm3", "-r", record)).Output.Split(' ')[0];
        }

        return (await File.ReadAllTextAsync(Path.Combine(_folder, "办理经过", "末条.sm3"), _cancellation)).Trim() == previous;
    }

    private async Task<(int Code, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(_cancellation);
        await process.WaitForExitAsync(_cancellation);
        return (process.ExitCode, output);
    }
}
