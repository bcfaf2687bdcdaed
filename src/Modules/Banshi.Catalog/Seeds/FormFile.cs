namespace Banshi.Catalog.Seeds;

/// <summary>The sections of a form as they stand in the file of a list.</summary>
internal sealed class FormSectionEntry
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string? Help { get; set; }

    public ConditionEntry? When { get; set; }

    public List<FormQuestionEntry> Questions { get; set; } = [];
}

internal sealed class FormQuestionEntry
{
    public string Id { get; set; } = "";

    public string Label { get; set; } = "";

    public string Type { get; set; } = "";

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    public ConditionEntry? When { get; set; }

    public decimal? Max { get; set; }

    public decimal? Min { get; set; }

    public List<string> Options { get; set; } = [];

    public string? Prefill { get; set; }

    public string? Unit { get; set; }

    public List<FormQuestionEntry> Questions { get; set; } = [];
}

internal sealed class ConditionEntry
{
    public string? Question { get; set; }

    public string? Is { get; set; }

    public List<ConditionEntry>? Any { get; set; }

    public List<ConditionEntry>? All { get; set; }

    public ConditionEntry? Not { get; set; }
}
