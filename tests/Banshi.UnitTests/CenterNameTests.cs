using Banshi.Directory.Domain;
using Banshi.Standards;

namespace Banshi.UnitTests;

public sealed class CenterNameTests
{
    private static readonly (string, DivisionLevel)[] Path =
    [
        ("内蒙古自治区", DivisionLevel.Region), ("锡林郭勒盟", DivisionLevel.League), ("东乌珠穆沁旗", DivisionLevel.Banner), ("乌里雅斯太镇", DivisionLevel.Town), ("昂格尔嘎查村民委员会", DivisionLevel.Village),
    ];

    [Theory]
    [InlineData(2, "锡林郭勒盟政务服务中心")]
    [InlineData(3, "东乌珠穆沁旗政务服务中心")]
    [InlineData(4, "东乌珠穆沁旗乌里雅斯太镇便民服务中心")]
    [InlineData(5, "乌里雅斯太镇昂格尔嘎查便民服务站")]
    public void Name_FollowsTheRule(int levels, string name) => Assert.Equal(name, CenterName.For(Path[..levels]));
}
