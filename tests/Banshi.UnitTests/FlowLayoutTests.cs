using Banshi.Web.Flow;
using CsCheck;

namespace Banshi.UnitTests;

public sealed class FlowLayoutTests
{
    // Stations in order, each led to by some of those before it.
    private static readonly Gen<FlowChart> Charts =
        from titles in Gen.String[Gen.Char['一', '龥'], 1, 40].Array[2, 12]
        from ways in Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 20]
        let nodes = titles.Select((title, i) => new FlowNode($"n{i}", title)).ToList()
        let lines = ways.Where(way => way.Item1 < way.Item2 && way.Item2 < nodes.Count).Distinct().Select(way => new FlowLine($"n{way.Item1}", $"n{way.Item2}")).ToList()
        select new FlowChart("流程", nodes, lines);

    [Fact]
    public void Layout_PutsEveryStationApartAndInsideThePicture() => Charts.Sample(chart =>
    {
        var layout = FlowLayout.Of(chart);
        var boxes = layout.Boxes.ToList();
        Assert.Equal(chart.Nodes.Count, boxes.Count);
        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Top >= 0 && box.Left + box.Width <= layout.Width && box.Bottom <= layout.Height));
        Assert.All(boxes, one => Assert.DoesNotContain(boxes, other => other != one && Overlap(one, other)));
    });

    [Fact]
    public void Layout_LeadsEveryWayDownwardsAndThroughNoStation() => Charts.Sample(chart =>
    {
        var layout = FlowLayout.Of(chart);
        Assert.Equal(chart.Lines, layout.Ways.Select(way => way.Line));
        Assert.All(layout.Ways, way =>
        {
            Assert.Equal([way.Line.From, way.Line.To], way.Boxes.Where(box => box.Node is not null).Select(box => box.Node!.Id));
            Assert.All(way.Boxes.Zip(way.Boxes.Skip(1)), pair => Assert.True(pair.First.Bottom < pair.Second.Top));
        });
    });

    [Fact]
    public void Lines_KeepRareCharactersWhole() => Assert.Equal(["一二三四五六七八九𠮷", "㐂"], FlowLayout.Lines("一二三四五六七八九𠮷㐂"));

    private static bool Overlap(FlowBox one, FlowBox other) =>
        one.Left < other.Left + other.Width && other.Left < one.Left + one.Width && one.Top < other.Bottom && other.Top < one.Bottom;
}
