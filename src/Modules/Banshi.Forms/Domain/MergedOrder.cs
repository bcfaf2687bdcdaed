namespace Banshi.Forms.Domain;

/// <summary>
/// The order of the one form. Sections of one title stand together; they come as deep as in their forms, so that who applies comes first, and materials and
/// delivery last. Every question stands behind those that its condition looks at.
/// </summary>
internal sealed class MergedOrder(IReadOnlyList<MergedQuestion> questions)
{
    /// <summary>The questions in their order.</summary>
    public List<MergedQuestion> Of()
    {
        var waiting = ByDepth();
        var placed = new HashSet<string>();
        var order = new List<MergedQuestion>();
        while (waiting.Count > 0)
        {
            var next = Next(waiting, placed, order.LastOrDefault()?.Section.Title);
            waiting.Remove(next);
            placed.Add(next.Id);
            order.Add(next);
        }

        return order;
    }

    // A page is finished before the next one begins, as far as conditions allow it.
    private static MergedQuestion Next(List<MergedQuestion> waiting, HashSet<string> placed, string? title)
    {
        var ready = waiting.Where(one => one.When?.Questions.All(placed.Contains) != false).ToList();
        if (ready.Count > 0)
        {
            return ready.FirstOrDefault(one => one.Section.Title == title) ?? ready[0];
        }

        waiting[0].Always();
        return waiting[0];
    }

    private List<MergedQuestion> ByDepth()
    {
        var depths = questions.GroupBy(one => one.Section.Title).ToDictionary(section => section.Key, section => section.Average(one => one.Depth));
        var first = questions.Select((one, index) => (one.Section.Title, index)).GroupBy(one => one.Title).ToDictionary(section => section.Key, section => section.Min(one => one.index));
        return [.. questions.OrderBy(one => depths[one.Section.Title]).ThenBy(one => first[one.Section.Title])];
    }
}
