using Banshi.Platform.Sheets;

namespace Banshi.Catalog.Import;

/// <summary>A way in which lists are written down as a table.</summary>
internal interface IDialect
{
    /// <summary>Whether the sheets of a file are in this dialect.</summary>
    bool Recognizes(IReadOnlyList<Sheet> sheets);

    /// <summary>Reads every row.</summary>
    IReadOnlyList<RowReading> Read(IReadOnlyList<Sheet> sheets, ImportTerms terms);
}

/// <summary>What the readers look up: themes by audience and name, divisions, numeric codes of the exchange tables.</summary>
/// <param name="Themes">Theme code by audience and name.</param>
/// <param name="Divisions">Codes of the divisions that this platform knows.</param>
/// <param name="Codes">Name by element and code.</param>
internal sealed record ImportTerms(
    IReadOnlyDictionary<(string Audience, string Name), string> Themes,
    IReadOnlySet<string> Divisions,
    IReadOnlyDictionary<(string Element, string Code), string> Codes);
