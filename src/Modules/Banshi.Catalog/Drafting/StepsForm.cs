using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Drafting;

/// <summary>Situations, steps and special procedures of a list. A row without a name is gone; the last rows are empty, for new ones.</summary>
internal sealed class StepsForm
{
    private const int EmptyRows = 2;

    /// <summary>What special procedures there are.</summary>
    internal static readonly string[] Kinds = ["现场勘验", "技术审查", "专家评审", "听证", "检验检测", "公示", "鉴定", SpecialProcedure.Extension];

    /// <summary>Who carries out a step.</summary>
    internal static readonly string[] People = ["窗口", "审查", "决定"];

    /// <summary>情形.</summary>
    public List<SituationRow> Situations { get; set; } = [];

    /// <summary>办理流程.</summary>
    public List<StepRow> Steps { get; set; } = [];

    /// <summary>特别程序.</summary>
    public List<SpecialRow> Specials { get; set; } = [];

    internal static StepsForm Of(ItemContent item) => new()
    {
        Situations = [.. item.Situations.Select(one => new SituationRow { Id = one.Id, Name = one.Name, About = one.About }), .. Enumerable.Range(0, EmptyRows).Select(_ => new SituationRow())],
        Steps = [.. item.Steps.Select(one => new StepRow { Name = one.Name, Days = one.Days, Who = one.Who, What = one.What }), .. Enumerable.Range(0, EmptyRows).Select(_ => new StepRow())],
        Specials =
        [
            .. item.SpecialProcedures.Select(one => new SpecialRow { Name = one.Name, Kind = one.Kind, Amount = one.Limit.Amount, Unit = one.Limit.Unit.ToString(), Note = one.Note }),
            .. Enumerable.Range(0, EmptyRows).Select(_ => new SpecialRow()),
        ],
    };

    internal ItemContent Apply(ItemContent item) => item with
    {
        Situations = ReadSituations(),
        Steps = [.. Steps.Where(row => !string.IsNullOrWhiteSpace(row.Name)).Select(row => new Step(Lines.Text(row.Name), Lines.Count(row.Days), People.Contains(row.Who) ? row.Who! : People[0], Lines.Text(row.What)))],
        SpecialProcedures =
        [
            .. Specials.Where(row => !string.IsNullOrWhiteSpace(row.Name)).Select(row => new SpecialProcedure(
                Lines.Text(row.Name), Kinds.Contains(row.Kind) ? row.Kind! : Kinds[0],
                new TimeLimit(Lines.Count(row.Amount), Lines.Term(row.Unit, TimeUnit.WorkingDay)), Lines.Text(row.Note))),
        ],
    };

    // Ids are for ever: materials and answers of cases point to them.
    private List<Situation> ReadSituations()
    {
        var kept = Situations.Where(row => !string.IsNullOrWhiteSpace(row.Name)).ToList();
        var taken = kept.Select(row => row.Id).OfType<string>().ToHashSet();
        return [.. kept.Select(row => new Situation(row.Id ?? DraftIds.Next("s", taken), Lines.Text(row.Name), Lines.Text(row.About)))];
    }

    /// <summary>A situation.</summary>
    public sealed class SituationRow
    {
        /// <summary>Its id; null for a new one.</summary>
        public string? Id { get; set; }

        /// <summary>Name.</summary>
        public string? Name { get; set; }

        /// <summary>Whom it concerns.</summary>
        public string? About { get; set; }
    }

    /// <summary>A step.</summary>
    public sealed class StepRow
    {
        /// <summary>环节.</summary>
        public string? Name { get; set; }

        /// <summary>Working days.</summary>
        public int? Days { get; set; }

        /// <summary>窗口, 审查 or 决定.</summary>
        public string? Who { get; set; }

        /// <summary>What is done.</summary>
        public string? What { get; set; }
    }

    /// <summary>A special procedure.</summary>
    public sealed class SpecialRow
    {
        /// <summary>Name.</summary>
        public string? Name { get; set; }

        /// <summary>Its kind.</summary>
        public string? Kind { get; set; }

        /// <summary>Its limit: amount.</summary>
        public int? Amount { get; set; }

        /// <summary>Its limit: unit by name.</summary>
        public string? Unit { get; set; }

        /// <summary>What happens.</summary>
        public string? Note { get; set; }
    }
}

/// <summary>Ids of new parts: short, stable, never used twice in a draft.</summary>
internal static class DraftIds
{
    public static string Next(string prefix, ISet<string> taken)
    {
        for (var i = 1; ; i++)
        {
            if (taken.Add($"{prefix}{i}"))
            {
                return $"{prefix}{i}";
            }
        }
    }
}
