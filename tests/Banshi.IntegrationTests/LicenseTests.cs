using System.IO.Compression;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class LicenseTests(LicenseTests.GrantedLicense granted) : IClassFixture<LicenseTests.GrantedLicense>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task License_ByItsIdentifierOrFile_IsFoundValid()
    {
        var visitor = Visitor.Of(granted.Host, _cancellation);

        Assert.Equal("Valid", Verdict(await visitor.OpenAsync($"/verify?identifier={granted.Identifier}")));
        Assert.Equal("Valid", Verdict(await VerifyAsync(visitor, "证照.ofd", granted.Ofd)));
        Assert.Equal("Valid", Verdict(await VerifyAsync(visitor, "证照.pdf", granted.Pdf)));
    }

    [Fact]
    public void Twin_FirstOpenedByTwoAtOnce_IsTheSameForBoth() => Assert.Equal(granted.Pdfs[0], granted.Pdfs[1]);

    [Fact]
    public void Identifier_IsThatOfTheStandard() => Assert.NotNull(Standards.LicenseIdentifier.Parse(granted.Identifier));

    [Fact]
    public async Task LicenseFile_WithOneByteOfThePageChanged_IsFoundAltered()
    {
        var visitor = Visitor.Of(granted.Host, _cancellation);

        var page = await VerifyAsync(visitor, "证照.ofd", WithChangedPage(granted.Ofd));

        Assert.Equal("Altered", Verdict(page));
        Assert.Contains("文件内容未被改动（SM3 摘要）：未通过", page.Text, StringComparison.Ordinal);
        var pdf = granted.Pdf.ToArray();
        pdf[^200] ^= 1;
        Assert.NotEqual("Valid", Verdict(await VerifyAsync(visitor, "证照.pdf", pdf)));
    }

    [Theory]
    [InlineData("%PDF-1.4 something else")]
    [InlineData("PK\u0003\u0004 no document")]
    [InlineData("just text")]
    public async Task File_ThatIsNotOurs_IsFoundSo(string content)
    {
        var page = await VerifyAsync(Visitor.Of(granted.Host, _cancellation), "x.ofd", Encoding.Latin1.GetBytes(content));

        Assert.Equal("NotOurs", Verdict(page));
    }

    [Fact]
    public async Task Verification_OfNothing_SaysWhatToDo()
    {
        var visitor = Visitor.Of(granted.Host, _cancellation);

        Assert.NotEmpty((await VerifyAsync(visitor, "x.ofd", [])).Errors);
        Assert.Equal("NotOurs", Verdict(await visitor.OpenAsync("/verify?identifier=JY00000000000000")));
    }

    [Fact]
    public async Task RevokedLicense_IsFoundEndedWithItsReason()
    {
        await using var other = new GrantedLicense();
        await other.InitializeAsync();
        var approver = await Visitor.SignInAsync(other.Host, "approver.saihan.scjg", _cancellation);
        var found = await approver.OpenAsync($"/desk/licenses?q={other.Identifier}");
        await approver.SubmitAsync(found, "button[value=Revoke]", new() { ["Reason"] = ["以欺骗手段取得"] });

        var page = await VerifyAsync(Visitor.Of(other.Host, _cancellation), "证照.ofd", other.Ofd);

        Assert.Equal("Ended", Verdict(page));
        Assert.Contains("以欺骗手段取得", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task License_OfAnotherHolder_IsUnknown()
    {
        var stranger = await Visitor.SignInAsync(granted.Host, "wang.fang", _cancellation);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.OpenAsync($"/my/licenses/file/{granted.Identifier}/ofd")).Status);
    }

    private static async Task<PageView> VerifyAsync(Visitor visitor, string name, byte[] content) =>
        await visitor.SubmitAsync(await visitor.OpenAsync("/verify"), "#File", [], ("File", new Upload(name, content)));

    private static string? Verdict(PageView page) => page.Document.QuerySelector("[data-verdict]")?.GetAttribute("data-verdict");

    private static byte[] WithChangedPage(byte[] ofd)
    {
        using var copy = new MemoryStream();
        copy.Write(ofd);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries.Single(one => one.FullName.EndsWith("Pages/Page_0/Content.xml", StringComparison.Ordinal));
            using var reader = new StreamReader(entry.Open());
            var content = reader.ReadToEnd();
            reader.Dispose();
            var at = content.IndexOf("赛上人家", StringComparison.Ordinal);
            Assert.True(at > 0, "The holder's name stands on the page.");
            using var writer = new StreamWriter(zip.GetEntry(entry.FullName)!.Open());
            writer.Write(content.Replace("赛上人家", "赛下人家", StringComparison.Ordinal));
        }

        return copy.ToArray();
    }

    public sealed class GrantedLicense : IAsyncLifetime
    {
        public BanshiHost Host { get; } = new();

        public string Identifier { get; private set; } = "";

        public byte[] Ofd { get; private set; } = [];

        public byte[] Pdf => Pdfs[0];

        public byte[][] Pdfs { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            var food = new FoodCase(Host);
            var done = await food.GrantAsync();
            Identifier = done.Document.QuerySelector("a[href^='/my/licenses/show/']")!.GetAttribute("href")!.Split('/')[^1];
            Ofd = await FileAsync(food, "ofd");
            Pdfs = await Task.WhenAll(FileAsync(food, "pdf"), FileAsync(food, "pdf"));
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();

        private Task<byte[]> FileAsync(FoodCase food, string kind) =>
            food.Applicant.Client.GetByteArrayAsync(new Uri($"/my/licenses/file/{Identifier}/{kind}", UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
