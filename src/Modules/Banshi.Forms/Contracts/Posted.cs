using System.Globalization;
using Banshi.Standards;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Banshi.Forms.Contracts;

/// <summary>What a person posted for a section: texts and files by field name. Fields are named <c>q.ID</c>; in the rows of a group <c>q.ID.ROW.QUESTION</c>.</summary>
/// <param name="Values">Texts.</param>
/// <param name="Files">Files.</param>
public sealed record Posted(IReadOnlyDictionary<string, StringValues> Values, IReadOnlyList<IFormFile> Files)
{
    /// <summary>Prefix of all fields that are questions.</summary>
    public const string Prefix = "q.";

    /// <summary>From a form post.</summary>
    public static Posted From(IFormCollection form) => new(form.ToDictionary(field => field.Key, field => field.Value), [.. form.Files]);

    /// <summary>The field of a question.</summary>
    public static string Field(Question question) => Prefix + question.Id;

    /// <summary>The field of a question in a row of a group.</summary>
    public static string Field(Question group, int row, Question question) => $"{Prefix}{group.Id}.{row}.{question.Id}";

    /// <summary>The trimmed text of a field; empty where it was not posted.</summary>
    public string Text(string field) => Values.GetValueOrDefault(field).ToString().Trim();

    /// <summary>All texts of a field.</summary>
    public IReadOnlyList<string> Many(string field) => [.. Values.GetValueOrDefault(field).Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!)];

    /// <summary>
    /// The lowest division that was chosen for an address: one select for each level, and a lower choice counts only where it lies in the one above it
    /// (without JavaScript a list may still show the children of what was chosen before).
    /// </summary>
    public string Division(string field)
    {
        var division = "";
        foreach (var level in new[] { "league", "banner", "town", "village" })
        {
            if (!DivisionCode.TryParse(Text($"{field}.{level}"), out var chosen) || (division.Length > 0 && !DivisionCode.Parse(division).Contains(chosen)))
            {
                break;
            }

            division = chosen.Value;
        }

        return division;
    }

    /// <summary>Numbers of the rows of a group that were posted, in order.</summary>
    public IEnumerable<int> Rows(Question group)
    {
        var prefix = Field(group) + ".";
        return Values.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key => int.TryParse(key[prefix.Length..].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : -1)
            .Where(row => row >= 0)
            .Distinct()
            .Order();
    }

    /// <summary>The files of a field that hold a name: browsers post an empty part where none was chosen.</summary>
    public IEnumerable<IFormFile> Uploads(string field) => Files.Where(file => file.Name == field && file.FileName.Length > 0);
}
