using Banshi.Directory.Domain;
using Banshi.Directory.Maps;

namespace Banshi.UnitTests;

public sealed class CenterMapTests
{
    private static readonly Position Hohhot = new(111.70, 40.79);
    private static readonly Position Xilinhot = new(116.09, 43.93);
    private static readonly MapArea Area = new([new(97.4, 38.8), new(124.6, 50.2)]);

    [Fact]
    public void Distance_IsThatOfTheGlobe() => Assert.Equal(503, Hohhot.KilometersTo(Xilinhot), 3.0);

    [Fact]
    public void Spots_LieByTheirPosition_AndShareOneWhereTheyWouldTouch()
    {
        var map = CenterMap.Of(Area, [Center(1, Hohhot), Center(2, new(111.67, 40.86)), Center(3, Xilinhot), Center(4, new(0, 0))], [new("赛罕区", Hohhot)], 14)!;

        Assert.Equal(["1·2", "3"], map.Spots.Select(spot => spot.Text));
        Assert.True(map.Spots[0].X < map.Spots[1].X && map.Spots[0].Y > map.Spots[1].Y);
        Assert.All(map.Spots, spot => Assert.True(spot is { X: > 0 and < CenterMap.Width, Y: > 0 } && spot.Y < map.Height));
        Assert.Null(Assert.Single(map.Dots).Name);
    }

    [Fact]
    public void Scale_IsARoundLength_AsLongAsItSays()
    {
        var map = CenterMap.Of(new MapArea([Hohhot]), [Center(1, Hohhot)], [], 14)!;

        Assert.Equal(100, map.Scale.Kilometers);
        Assert.Equal(map.Scale.Kilometers / 111.195 * map.Grid[3], map.Scale.Length, 0.01);
    }

    [Fact]
    public void Map_WithoutACenterInItsArea_IsNotDrawn() => Assert.Null(CenterMap.Of(Area, [Center(1, new(0, 0))], [], 14));

    private static MapCenter Center(int number, Position at) => new(number, "150105000000", "中心", at);
}
