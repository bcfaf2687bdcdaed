using Banshi.Catalog.Contracts;
using Banshi.Web.Flow;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Drafting;

/// <summary>The flow of a list as a picture: situations with what they ask for, the steps, and the procedures beside the clock in front of the decision.</summary>
internal sealed class ListFlow(IStringLocalizer<CatalogStrings> texts, TermTexts words)
{
    private const string Decision = "决定";

    public FlowChart Of(ItemContent item)
    {
        var nodes = new List<FlowNode> { new("start", texts["提交申请"], FlowKind.Terminal, item.Situations.Count == 0 ? MaterialsOf(item, null) : "") };
        var lines = new List<FlowLine>();
        var open = Situations(item, nodes, lines);
        foreach (var (step, index) in item.Steps.Select((step, index) => (step, index)))
        {
            if (step.Who == Decision && item.Steps.Take(index).All(before => before.Who != Decision))
            {
                open = Specials(item, nodes, lines, open);
            }

            open = Next(nodes, lines, open, new FlowNode($"step{index}", step.Name, FlowKind.Task, step.Days == 0 ? "" : texts["{0} 个工作日", step.Days]));
        }

        if (item.Steps.All(step => step.Who != Decision))
        {
            open = Specials(item, nodes, lines, open);
        }

        Next(nodes, lines, open, new FlowNode("end", item.Results.Count == 0 ? texts["结束"] : item.Results[0].Name, FlowKind.Terminal));
        return new FlowChart(texts["“{0}”的办理流程", item.Name], nodes, lines);
    }

    private List<(string From, string Label)> Situations(ItemContent item, List<FlowNode> nodes, List<FlowLine> lines)
    {
        if (item.Situations.Count == 0)
        {
            return [("start", "")];
        }

        nodes.Add(new FlowNode("situation", texts["属于哪种情形"], FlowKind.Choice));
        lines.Add(new FlowLine("start", "situation"));
        foreach (var situation in item.Situations)
        {
            nodes.Add(new FlowNode($"situation-{situation.Id}", situation.Name, FlowKind.Task, MaterialsOf(item, situation.Id)));
            lines.Add(new FlowLine("situation", $"situation-{situation.Id}"));
        }

        return [.. item.Situations.Select(situation => ($"situation-{situation.Id}", ""))];
    }

    private List<(string From, string Label)> Specials(ItemContent item, List<FlowNode> nodes, List<FlowLine> lines, List<(string From, string Label)> open)
    {
        foreach (var (special, index) in item.SpecialProcedures.Select((special, index) => (special, index)))
        {
            open = Next(nodes, lines, open, new FlowNode($"special{index}", special.Name, FlowKind.Aside, texts["{0}，不计入时限", words.Of(special.Limit)]));
        }

        return open;
    }

    private static List<(string From, string Label)> Next(List<FlowNode> nodes, List<FlowLine> lines, List<(string From, string Label)> open, FlowNode node)
    {
        nodes.Add(node);
        lines.AddRange(open.Select(from => new FlowLine(from.From, node.Id, from.Label)));
        return [(node.Id, "")];
    }

    private string MaterialsOf(ItemContent item, string? situation)
    {
        var count = item.Materials.Count(material => !material.ByForm && (situation is null || material.Situations.Count == 0 || material.Situations.Contains(situation)));
        return count == 0 ? texts["不用交材料"] : texts["{0} 份材料", count];
    }
}
