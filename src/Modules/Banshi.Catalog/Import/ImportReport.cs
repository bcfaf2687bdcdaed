using System.Globalization;
using Banshi.Catalog.Rules;

namespace Banshi.Catalog.Import;

/// <summary>What became of a row.</summary>
internal enum RowOutcome
{
    /// <summary>Taken as a new item.</summary>
    New,

    /// <summary>Taken as a new version.</summary>
    Changed,

    /// <summary>The same as what is in force.</summary>
    Unchanged,

    /// <summary>It could have been taken, but another row was refused: nothing was imported.</summary>
    Held,

    /// <summary>Refused; the messages say why.</summary>
    Refused,
}

/// <summary>An import row by row.</summary>
/// <param name="Imported">Whether anything was imported: all rows, or none.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ImportReport(bool Imported, IReadOnlyList<ReportRow> Rows)
{
    public int Count(RowOutcome outcome) => Rows.Count(row => row.Outcome == outcome);

    public int Warned => Rows.Count(row => row.Outcome != RowOutcome.Refused && row.Messages.Count > 0);
}

/// <summary>A row of the report.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Code">Code of the item.</param>
/// <param name="Name">Name of the item.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Messages">Warnings and reasons.</param>
internal sealed record ReportRow(int Line, string Code, string Name, RowOutcome Outcome, IReadOnlyList<RowMessage> Messages);

/// <summary>A warning or a reason.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="IsError">Whether it refuses the row.</param>
/// <param name="Text">What is wrong and what to do; a format, translated where the report is read.</param>
/// <param name="Arguments">What it names.</param>
internal sealed record RowMessage(string Rule, bool IsError, string Text, IReadOnlyList<string> Arguments)
{
    public static RowMessage Of(Finding finding) => new(
        finding.Rule.Code, finding.Rule.Severity == Severity.Error, finding.Message.Format,
        [.. finding.Message.GetArguments().Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")]);
}
