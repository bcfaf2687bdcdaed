using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>Text stays in its place on a face: with smaller letters, then on more lines; and what cannot be read there is told before the face is in force.</summary>
public sealed class FaceRoomTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EverySampleType_HasRoomForTheLongestText()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var maker = scope.ServiceProvider.GetRequiredService<LicenseMaker>();
        var types = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<LicenseType>().AsNoTracking().Where(type => type.State == TypeState.InForce).ToListAsync(Cancellation);

        Assert.NotEmpty(types);
        Assert.Empty(types.SelectMany(type => maker.Crowded(type).Select(part => $"{type.Name}：{part}")));
    }

    [Theory]
    // On one line of 60 millimeters as they are; smaller; on two lines; and where no letters that can be read are small enough.
    [InlineData(6, 5, 5, 1)]
    [InlineData(13, 4, 4.9, 1)]
    [InlineData(30, 2.5, 4, 2)]
    [InlineData(200, 1, 2.5, 3)]
    public void LongText_StaysInItsPlace(int length, double least, double most, int lines)
    {
        var (upper, lower) = (Place("scope", 100), Place("name", 111));
        var type = TypeWith(length, upper, lower);

        var face = new FaceLayout(host.Services.GetRequiredService<DocumentFonts>()).Draw(FaceSample.LongestOf(type, Today), type, "https://example.org", isSample: false, _ => []);

        var marks = face.Marks.OfType<TextMark>().Where(mark => mark.IsBold && mark.Text.StartsWith('国') && mark.Y < lower.Y).ToList();
        Assert.InRange(marks.Max(mark => mark.Size), least, most);
        Assert.True(lines == 3 ? marks.Count >= lines : marks.Count == lines, $"{marks.Count} lines");
        Assert.Equal(length, marks.Sum(mark => mark.Text.Length));
        Assert.All(marks, mark => Assert.True(mark.Y < lower.Y - lower.Size, $"{mark.Y} runs over what is below"));
        Assert.Equal(length == 200 ? ["经营范围"] : [], face.Crowded);
    }

    private static FacePlace Place(string field, double y) => new() { Part = FacePart.Field, FieldId = field, X = 30, Y = y, Width = 80, Size = 5 };

    private static LicenseType TypeWith(int longest, params FacePlace[] places) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = "11100000000013127D102",
        Name = "经营许可证",
        DefinedBy = "公安部",
        Holders = Holders.Person,
        NumberPrefix = "",
        Validity = Validity.Forever,
        Face = new LicenseFace { Places = [.. places] },
        Fields =
        [
            new LicenseField { Id = "scope", Label = "经营范围", From = "", Longest = longest },
            new LicenseField { Id = "name", Label = "名称", From = "", Longest = 4 },
        ],
        ChangedAt = DateTime.UnixEpoch,
        ChangedBy = "",
    };
}
