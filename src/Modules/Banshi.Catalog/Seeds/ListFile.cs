namespace Banshi.Catalog.Seeds;

/// <summary>A standard list of the sample catalog as it stands in its file (see data/sample/README.md).</summary>
internal sealed class ListFile
{
    public string Name { get; set; } = "";

    public string Catalog { get; set; } = "";

    public List<string> Everyday { get; set; } = [];

    public string Type { get; set; } = "";

    public string Department { get; set; } = "";

    public List<string> Levels { get; set; } = [];

    public List<string> Serves { get; set; } = [];

    public ThemesEntry Themes { get; set; } = new();

    public List<BasisEntry> Basis { get; set; } = [];

    public string PowerSource { get; set; } = "";

    public string Kind { get; set; } = "";

    public bool Renewal { get; set; }

    public LimitEntry? Statutory { get; set; }

    public LimitEntry? Promised { get; set; }

    public List<string> Conditions { get; set; } = [];

    public List<SituationEntry> Situations { get; set; } = [];

    public List<MaterialEntry> Materials { get; set; } = [];

    public List<StepEntry> Steps { get; set; } = [];

    public List<SpecialEntry> Special { get; set; } = [];

    public FeeEntry Fee { get; set; } = new();

    public int Visits { get; set; }

    public string VisitsReason { get; set; } = "";

    public List<string> Channels { get; set; } = [];

    public List<int> OnlineDepth { get; set; } = [];

    public List<ResultEntry> Results { get; set; } = [];

    public List<string> Delivery { get; set; } = [];

    public string Scope { get; set; } = "";

    public bool Booking { get; set; }

    public bool Courier { get; set; }

    public bool Terminal { get; set; }

    public string RiskDomain { get; set; } = "";

    public CommitmentEntry? Commitment { get; set; }

    public List<IntermediaryEntry> Intermediaries { get; set; } = [];

    public List<BaseLevelEntry> BaseLevel { get; set; } = [];

    public string Assistance { get; set; } = "";

    public string ExtendedHours { get; set; } = "";

    public OutsideEntry? Outside { get; set; }

    public List<QuestionEntry> Questions { get; set; } = [];

    public List<FormSectionEntry>? Form { get; set; }
}

internal sealed class ThemesEntry
{
    public List<string> Person { get; set; } = [];

    public List<string> Firm { get; set; } = [];
}

internal sealed class BasisEntry
{
    public string Law { get; set; } = "";

    public string Article { get; set; } = "";

    public string Gist { get; set; } = "";
}

internal sealed class LimitEntry
{
    public int Days { get; set; }

    public string Unit { get; set; } = "";

    public string Note { get; set; } = "";
}

internal sealed class SituationEntry
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string About { get; set; } = "";
}

internal sealed class MaterialEntry
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Type { get; set; } = "";

    public string Format { get; set; } = "";

    public string Need { get; set; } = "";

    public string Source { get; set; } = "";

    public string SourceNote { get; set; } = "";

    public int Original { get; set; }

    public int Copy { get; set; }

    public string Spec { get; set; } = "";

    public string Filling { get; set; } = "";

    public string Standard { get; set; } = "";

    public string Basis { get; set; } = "";

    public List<string> Situations { get; set; } = [];

    public string? License { get; set; }

    public int? TolerantDays { get; set; }

    public bool ByForm { get; set; }
}

internal sealed class StepEntry
{
    public string Name { get; set; } = "";

    public int Days { get; set; }

    public string Who { get; set; } = "";

    public string What { get; set; } = "";
}

internal sealed class SpecialEntry
{
    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public int Days { get; set; }

    public string Unit { get; set; } = "";

    public string Note { get; set; } = "";
}

internal sealed class FeeEntry
{
    public bool Charged { get; set; }

    public bool Online { get; set; }

    public List<FeeItemEntry> Items { get; set; } = [];
}

internal sealed class FeeItemEntry
{
    public string Name { get; set; } = "";

    public string Standard { get; set; } = "";

    public string Basis { get; set; } = "";

    public bool Reducible { get; set; }

    public string ReduceNote { get; set; } = "";
}

internal sealed class ResultEntry
{
    public string Name { get; set; } = "";

    public string Type { get; set; } = "";

    public string? License { get; set; }

    public string Validity { get; set; } = "";
}

internal sealed class CommitmentEntry
{
    public string Promise { get; set; } = "";

    public List<string> Materials { get; set; } = [];

    public int? CheckDays { get; set; }

    public string Duties { get; set; } = "";

    public string Checks { get; set; } = "";

    public string Breach { get; set; } = "";
}

internal sealed class IntermediaryEntry
{
    public string Name { get; set; } = "";

    public string Basis { get; set; } = "";

    public string Provider { get; set; } = "";

    public string Pricing { get; set; } = "";
}

internal sealed class BaseLevelEntry
{
    public string Level { get; set; } = "";

    public string Mode { get; set; } = "";
}

internal sealed class OutsideEntry
{
    public string Reason { get; set; } = "";

    public string Place { get; set; } = "";
}

internal sealed class QuestionEntry
{
    public string Q { get; set; } = "";

    public string A { get; set; } = "";
}
