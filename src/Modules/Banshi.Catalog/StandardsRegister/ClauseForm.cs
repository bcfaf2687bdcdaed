using Banshi.Catalog.Drafting;
using Banshi.Catalog.Rules;
using Banshi.Platform.Errors;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>A clause as it is posted, and what it may bind.</summary>
internal sealed class ClauseForm
{
    private const string AllLevels = "12345";

    public string? Number { get; set; }

    public string? Text { get; set; }

    public string[] Elements { get; set; } = [];

    public string[] Rules { get; set; } = [];

    public string[] Levels { get; set; } = [];

    public static ClauseForm Of(StandardClause clause) => new()
    {
        Number = clause.Number,
        Text = clause.Text,
        Elements = Words(clause.Elements),
        Rules = Words(clause.Rules),
        Levels = [.. clause.Levels.Select(level => level.ToString())],
    };

    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public List<FieldProblem> Check()
    {
        List<FieldProblem> wrong =
        [
            .. TextCheck.Optional(nameof(Number), Number, RegisterMapping.NumberLength, "条款号"),
            .. TextCheck.Required(nameof(Text), Text, RegisterMapping.TextLength, "要求", "what it requires"),
        ];
        if (KnownElements.Length + KnownLevels.Length == 0)
        {
            wrong.Add(CatalogProblems.ClauseBindsNothing.For(nameof(Elements)));
        }

        return wrong;
    }

    /// <summary>Writes it into a clause, after it was checked.</summary>
    public void Apply(StandardClause clause)
    {
        (clause.Number, clause.Text) = (Lines.Text(Number), Lines.Text(Text));
        (clause.Elements, clause.Rules, clause.Levels) = (KnownElements, string.Join(' ', QualityRules.All.Select(rule => rule.Code).Where(Rules.Contains)), KnownLevels);
    }

    private string KnownElements => string.Join(' ', GovernanceNames.ListElements.Where(Elements.Contains));

    private string KnownLevels => string.Concat(AllLevels.Where(level => Levels.Contains(level.ToString())));
}
