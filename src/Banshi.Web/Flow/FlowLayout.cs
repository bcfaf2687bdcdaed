namespace Banshi.Web.Flow;

/// <summary>
/// Where everything in a chart stands. Stations are put into rows, each below all that leads to it; a way over several rows keeps a free place in each row
/// that it crosses, so that it runs through no other station. Units are pixels of the drawing.
/// </summary>
internal sealed class FlowLayout
{
    public const int LineHeight = 22;
    public const int CharactersInLine = 10;

    private const int NodeWidth = 184;
    private const int LaneWidth = 36;
    private const int ColumnGap = 24;
    private const int RowGap = 52;
    private const int Margin = 12;
    private const int Padding = 22;

    private readonly Dictionary<string, FlowBox> _boxes = [];
    private readonly List<FlowWay> _ways = [];

    private FlowLayout(FlowChart chart)
    {
        var ranks = RanksOf(chart);
        var cells = chart.Nodes.Select(node => new Cell(node.Id, ranks[node.Id], node)).ToList();
        var ways = chart.Lines.Select(line => (Line: line, Stations: LanesOf(line, ranks, cells))).ToList();
        var before = ways.SelectMany(way => way.Stations.Zip(way.Stations.Skip(1))).ToLookup(pair => pair.Second, pair => pair.First);
        Place([.. cells.GroupBy(cell => cell.Rank).OrderBy(row => row.Key)], before);
        _ways.AddRange(ways.Select(way => new FlowWay(way.Line, [.. way.Stations.Select(id => _boxes[id])])));
    }

    /// <summary>The stations with their places.</summary>
    public IEnumerable<FlowBox> Boxes => _boxes.Values.Where(box => box.Node is not null);

    public IReadOnlyList<FlowWay> Ways => _ways;

    public int Width { get; private set; }

    public int Height { get; private set; }

    public static FlowLayout Of(FlowChart chart) => new(chart);

    /// <summary>A text in lines that fit a station.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. text.EnumerateRunes().Chunk(CharactersInLine).Select(line => string.Concat(line))];

    private static Dictionary<string, int> RanksOf(FlowChart chart)
    {
        var ranks = new Dictionary<string, int>();
        var into = chart.Lines.ToLookup(line => line.To, line => line.From);
        foreach (var node in chart.Nodes)
        {
            ranks[node.Id] = into[node.Id].Select(from => ranks[from] + 1).DefaultIfEmpty(0).Max();
        }

        return ranks;
    }

    private static List<string> LanesOf(FlowLine line, Dictionary<string, int> ranks, List<Cell> cells)
    {
        var stations = new List<string> { line.From };
        for (var rank = ranks[line.From] + 1; rank < ranks[line.To]; rank++)
        {
            var lane = new Cell($"{line.From}>{line.To}>{rank}", rank, null);
            cells.Add(lane);
            stations.Add(lane.Id);
        }

        stations.Add(line.To);
        return stations;
    }

    private void Place(List<IGrouping<int, Cell>> rows, ILookup<string, string> before)
    {
        Width = rows.Max(WidthOf) + (2 * Margin);
        var top = Margin;
        foreach (var row in rows)
        {
            var left = (Width - WidthOf(row)) / 2;
            var height = row.Max(HeightOf);
            foreach (var cell in row.OrderBy(cell => before[cell.Id].Select(id => _boxes[id].Middle).DefaultIfEmpty(0).Average()))
            {
                _boxes[cell.Id] = new FlowBox(cell.Node, left, top, WidthOf(cell), height);
                left += WidthOf(cell) + ColumnGap;
            }

            top += height + RowGap;
        }

        Height = top - RowGap + Margin;
    }

    private static int WidthOf(IGrouping<int, Cell> row) => row.Sum(cell => WidthOf(cell) + ColumnGap) - ColumnGap;

    private static int WidthOf(Cell cell) => cell.Node is null ? LaneWidth : NodeWidth;

    private static int HeightOf(Cell cell) => cell.Node is null ? 0 : Padding + (LineHeight * (Lines(cell.Node.Title).Count + Lines(cell.Node.Note).Count));

    private sealed record Cell(string Id, int Rank, FlowNode? Node);
}

/// <summary>The place of a station, or of a way that passes (<paramref name="Node"/> is null).</summary>
internal sealed record FlowBox(FlowNode? Node, int Left, int Top, int Width, int Height)
{
    public int Middle => Left + (Width / 2);

    public int Bottom => Top + Height;
}

/// <summary>A way and the places that it touches.</summary>
internal sealed record FlowWay(FlowLine Line, IReadOnlyList<FlowBox> Boxes);
